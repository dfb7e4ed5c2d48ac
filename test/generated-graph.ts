import { createHash } from "node:crypto";
import { hashOfWords } from "../src/evidence/corpus.js";
import type { Passage } from "../src/evidence/passage-id.js";
import type { Fact, Scalar, SubjectType } from "../src/seed/facts/fact.js";
import { graphImage } from "../src/seed/graph/graph-image.js";
import { load } from "../src/seed/load/load.js";
import { database, emptyWorld, type World } from "./world.js";

/** How much of everything a generated graph has. */
export interface Sizes {
  readonly organisations: number;
  readonly actsOfEach: number;
  readonly topics: number;
}

/** Numbers that look random and are the same for the same seed. */
const numbersFrom = (seed: number) => {
  let drawn = 0;
  return (below: number): number => {
    drawn += 1;
    return createHash("sha256").update(`${seed} ${drawn}`).digest().readUInt32BE() % below;
  };
};

const at = { file: "generated", path: "generated", line: 1, column: 1 } as unknown as {
  file: string;
} & Fact["at"];

const document = "generated-report";

const passage = (paragraph: number): Passage => ({
  document,
  paragraph,
  start: 0,
  end: 10,
  sha256: hashOfWords(`paragraph ${paragraph}`),
});

const stated = (paragraph: number) => ({ basis: "STATED" as const, evidence: [passage(paragraph)], at });

const thing = (id: string, type: SubjectType, values: Record<string, Scalar>, paragraph: number): Fact[] => [
  { kind: "declaration", id, type, at },
  ...Object.entries(values).map(
    ([field, value]): Fact => ({ kind: "value", of: id, field, value, ...stated(paragraph) }),
  ),
];

const named = (of: string, paragraph: number): Fact[] =>
  ["vi", "en"].map((language) => ({
    kind: "name",
    of,
    language,
    text: `${of} ${language}`,
    nameKind: "PREFERRED",
    ...stated(paragraph),
  }));

const tie = (
  type: string,
  from: string,
  to: string,
  paragraph: number,
  details: Record<string, Scalar> = {},
): Fact => ({ kind: "link", type, from, to, fromTypes: [], toTypes: [], details, ...stated(paragraph) });

const numbered = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${kind}-${String(index).padStart(4, "0")}`);

/** The ids of the organisations of a generated graph, in order. */
export const organisationIds = ({ organisations }: Sizes): string[] => numbered("office", organisations);

/** An act of an organisation: with two others, on two topics, with a figure, all from one paragraph. */
const actFacts = (
  id: string,
  host: string,
  others: readonly string[],
  topics: readonly string[],
  day: string,
  paragraph: number,
): Fact[] => [
  ...thing(id, "MEETING", { status: "DONE", date: day }, paragraph),
  ...named(id, paragraph),
  tie("TOOK_PART_IN", host, id, paragraph, { role: "HOST" }),
  ...others.map((other) => tie("TOOK_PART_IN", other, id, paragraph, { role: "PARTICIPANT" })),
  ...topics.map((topic) => tie("CONCERNS", id, topic, paragraph)),
  ...thing(`${id}-cases`, "FIGURE", { value: 7, unit: "case", comparator: "EXACTLY" }, paragraph),
  tie("MEASURES", `${id}-cases`, id, paragraph),
];

/**
 * Facts of organisations with parts, people in posts, acts that they take part in, topics and figures,
 * all with evidence; the same for the same sizes and seed.
 */
export const generatedFacts = (sizes: Sizes, seed = 1): Fact[] => {
  const below = numbersFrom(seed);
  const offices = organisationIds(sizes);
  const topics = numbered("topic", sizes.topics);
  const other = (index: number): string =>
    offices[(index + 1 + below(offices.length - 1)) % offices.length] ?? "";
  const topic = (): string => topics[below(topics.length)] ?? "";
  const office = (id: string, index: number): Fact[] => [
    ...thing(id, "ORGANISATION", { kind: "CUSTOMS_UNIT" }, index + 1),
    ...named(id, index + 1),
    ...(index === 0 ? [] : [tie("PART_OF", id, offices[(index - 1) >> 1] ?? "", index + 1)]),
    ...thing(`head-of-${id}`, "PERSON", {}, index + 1),
    ...named(`head-of-${id}`, index + 1),
    tie("HOLDS_POST", `head-of-${id}`, id, index + 1, {
      titleVi: "Trưởng",
      seen: true,
      period: "2024-01-01",
    }),
  ];
  const acts = offices.flatMap((id, index) =>
    numbered(`${id}-talks`, sizes.actsOfEach).flatMap((act, number) =>
      actFacts(
        act,
        id,
        [...new Set([other(index), other(index)])],
        [...new Set([topic(), topic()])],
        `2024-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`,
        1000 + index * sizes.actsOfEach + number,
      ),
    ),
  );
  return [
    ...thing(
      document,
      "DOCUMENT",
      { file: "generated.txt", language: "en", sha256: "", paragraphs: 9999 },
      1,
    ),
    ...topics.flatMap((id, index) => [
      ...thing(id, "TOPIC", {}, 1),
      ...named(id, 1),
      ...(index === 0 ? [] : [tie("BROADER", id, topics[(index - 1) >> 1] ?? "", 1)]),
    ]),
    ...offices.flatMap(office),
    ...acts,
  ];
};

/** A world that holds a generated graph, loaded as seeds are. */
export const generatedWorld = async (sizes: Sizes, seed = 1): Promise<World> => {
  const world = await emptyWorld(null);
  await load(world.driver, database, graphImage(generatedFacts(sizes, seed)), `generated-${seed}`);
  return world;
};
