import fc from "fast-check";
import type { Passage } from "../../src/evidence/passage-id.js";
import type { Fact, SubjectType } from "../../src/seed/facts/fact.js";
import { factsOf, type Sketch, type SketchedAct, type SketchedPart } from "../sketch.js";
import { roles } from "./parts.js";
import { actTypes, statuses } from "./told.js";

const organisations = ["org1", "org2", "org3", "org4", "org5"];
const people = ["per1", "per2"];
const topics = ["top1", "top2", "top3", "top4", "top5"];
const places = ["land1", "land2", "spot1", "spot2"];
const documents = ["doc1", "doc2"];
const gates = { gate1: "duo1", gate2: "duo1", gate3: "duo2", gate4: "duo2" };

const typed = (type: SubjectType, ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, type] as const));

const things: Sketch["things"] = {
  ...typed("ORGANISATION", organisations),
  ...typed("PERSON", people),
  ...typed("BORDER_GATE_PAIR", ["duo1", "duo2"]),
  ...typed("BORDER_GATE", Object.keys(gates)),
  ...typed("TOPIC", topics),
  ...typed("PLACE", places),
  ...typed("SERIES", ["row1"]),
  ...typed("DOCUMENT", documents),
};

/** What questions about every random graph can be asked about, whatever acts it has. */
export const alwaysThere = factsOf({
  ...{ things, acts: { act1: { parts: [], topics }, act2: { parts: [] } } },
  values: { land1: { kind: "COUNTRY" }, land2: { kind: "COUNTRY" } },
});

/** Four of five have one above them among those that come before: trees of any depth. */
const tree = (ids: readonly string[], tie: string): fc.Arbitrary<string[]> =>
  fc
    .tuple(...ids.slice(1).map((_, index) => fc.option(fc.nat(index), { freq: 5 })))
    .map((above) =>
      above.flatMap((it, index) => (it === null ? [] : [`${ids[index + 1]} ${tie} ${ids[it]}`])),
    );

const part: fc.Arbitrary<SketchedPart> = fc
  .record({
    actor: fc.constantFrom(...organisations, ...people, ...people, "duo1", "duo2"),
    role: fc.constantFrom(...roles, "PARTICIPANT", "HEAD_OF_DELEGATION", "MEMBER_OF_DELEGATION"),
    body: fc.option(fc.constantFrom(...organisations), { freq: 2 }),
  })
  .map(({ actor, role, body }) => ({
    ...{ actor, role },
    ...(body === null || body === actor ? {} : { onBehalfOf: body }),
  }));

const dates = [
  ...["2023", "2024", "2024-06", "2024-06-05", "2024-04-15/2024-09-16", "2025-10-16", "2018/2023-11"],
  ...[
    "../2024-06-05",
    "../2024",
    "2025/..",
    "2024-06-05/..",
    "2025-08-12/2025-08-14",
    "2024-01-01",
    "2024-01",
  ],
];

interface DrawnAct extends SketchedAct {
  /** of an agreement, beside the status that it is given */
  readonly history: readonly string[];
  readonly places: readonly string[];
  /** which of these ties it has */
  readonly ties: readonly string[];
}

const act: fc.Arbitrary<DrawnAct> = fc.record({
  parts: fc.uniqueArray(part, { minLength: 1, maxLength: 6, selector: (it) => JSON.stringify(it) }),
  type: fc.constantFrom(...(actTypes as SubjectType[])),
  status: fc.constantFrom(...statuses, "DONE", "DONE", "ONGOING", "AGREED", "SIGNED"),
  date: fc.option(fc.constantFrom(...dates), { nil: undefined, freq: 4 }),
  topics: fc.subarray(topics, { maxLength: 3 }),
  history: fc.uniqueArray(fc.constantFrom(...statuses), { maxLength: 2 }),
  places: fc.subarray(places, { maxLength: 1 }),
  ties: fc.subarray(["UNDER", "PART_OF", "ABOUT", "IN_SERIES"]),
});

const historyOf = (id: string, { type, history }: DrawnAct) =>
  type === "AGREEMENT" ? history.map((status) => ({ id: `${id}#${status}`, status })) : [];

/** The ties of an act: to its places, to its statuses, and to what comes before it. */
const tiesOf = ([id, drawn]: [string, DrawnAct], before: readonly [string, DrawnAct][]): string[] => {
  const [other] = before.at(-1) ?? [];
  const [agreement] = before.find(([, { type }]) => type === "AGREEMENT") ?? [];
  const ends: Record<string, string | undefined> = {
    ...{ UNDER: agreement, PART_OF: other, ABOUT: other },
    IN_SERIES: drawn.type === "MEETING" ? "row1" : undefined,
  };
  return [
    ...drawn.places.map((place) => `${id} AT ${place}`),
    ...historyOf(id, drawn).map((change) => `${id} HAD_STATUS ${change.id}`),
    ...drawn.ties.flatMap((tie) => (ends[tie] === undefined ? [] : [`${id} ${tie} ${ends[tie]}`])),
  ];
};

const sketch: fc.Arbitrary<Sketch> = fc
  .record({
    drawn: fc.array(act, { minLength: 2, maxLength: 12 }),
    trees: fc.tuple(tree(organisations, "PART_OF"), tree(topics, "BROADER"), tree(places, "WITHIN")),
    homes: fc.tuple(
      ...[...organisations, ...Object.keys(gates)].map((id) =>
        fc.constantFrom("land1", "land2").map((land) => `${id} LOCATED_IN ${land}`),
      ),
    ),
    posts: fc.subarray(["per1 HOLDS_POST org1", "per1 HOLDS_POST org2", "per2 HOLDS_POST org3"]),
  })
  .map(({ drawn, trees, homes, posts }) => {
    const acts = drawn.map((it, index): [string, DrawnAct] => [`act${index + 1}`, it]);
    const changes = acts.flatMap(([id, it]) => historyOf(id, it));
    return {
      things: {
        ...things,
        ...typed(
          "STATUS_CHANGE",
          changes.map(({ id }) => id),
        ),
      },
      values: {
        ...{ land1: { kind: "COUNTRY" }, land2: { kind: "COUNTRY" } },
        ...Object.fromEntries(changes.map(({ id, status }) => [id, { status }])),
      },
      ties: [
        ...trees.flat(),
        ...homes.slice(1),
        ...posts,
        ...Object.entries(gates).map(([gate, pair]) => `${gate} SIDE_OF ${pair}`),
        ...acts.flatMap((it, index) => tiesOf(it, acts.slice(0, index))),
      ],
      acts: Object.fromEntries(acts),
    };
  });

const names = ["Đông", "Dong", "Dong 1", "dong", "An", "Ân", "An Giang", "An-Giang", "Zed", "Ý"];

const passage = fc
  .record({ document: fc.constantFrom(...documents), paragraph: fc.integer({ min: 1, max: 9 }) })
  .map((it) => ({ ...it, start: 0, end: 9, sha256: "0123456789abcdef" }));

/** The nth of some values, and after the last the first again. */
const nth = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;

interface RandomGraph {
  readonly sketch: Sketch;
  readonly names: readonly string[];
  readonly passages: readonly (readonly Passage[])[];
}

/** Bodies, topics and places below each other, people, gates, a series, two documents and some acts. */
export const randomGraph: fc.Arbitrary<RandomGraph> = fc.record({
  sketch,
  names: fc.array(fc.constantFrom(...names), { minLength: 7, maxLength: 30 }),
  passages: fc.array(fc.uniqueArray(passage, { maxLength: 2, selector: (it) => JSON.stringify(it) }), {
    ...{ minLength: 7, maxLength: 30 },
  }),
});

/** What a random graph tells: what its sketch says, under the names in turn, read from the passages in turn. */
export const factsIn = ({ sketch, names, passages }: RandomGraph): Fact[] =>
  factsOf(sketch).map((fact, index): Fact => {
    if (fact.kind === "declaration" || fact.kind === "silence") return fact;
    const evidence = nth(passages, index);
    const sourced = { ...fact, evidence, basis: evidence.length > 0 ? "STATED" : "BACKGROUND" } as const;
    return sourced.kind === "name" ? { ...sourced, text: nth(names, index) } : sourced;
  });
