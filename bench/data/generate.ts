import { hashOfWords } from "../../src/evidence/corpus.js";
import type { Passage } from "../../src/evidence/passage-id.js";
import type { Fact } from "../../src/seed/facts/fact.js";
import { named, thing, tie } from "./fact-builders.js";
import { type Random, randomFrom } from "./random.js";

/** How many of each there are in a graph of so many nodes; each has three names, which are nodes too. */
export const sizesOf = (nodes: number) => {
  const of = (share: number) => Math.max(12, Math.round(nodes * share));
  return {
    acts: of(0.12),
    people: of(0.04),
    organisations: of(0.02),
    gatePairs: of(0.002),
    topics: of(0.004),
    places: of(0.01),
  };
};

const paragraphsOfDocument = 50;
const countries = 5;
const syllables = ["an", "bac", "cao", "dong", "ha", "lang", "minh", "nam", "phong", "quang", "son", "tay"];
const characters = [..."安北高东河谅明南丰广山西"];

/** The ids of a kind, in order. */
export const idsOf = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${kind}-${index}`);

const nameIn = (random: Random, vi: string, en: string, zh: string) => {
  const drawn = [0, 1, 2].map(() => random.below(syllables.length));
  const word = drawn.map((at) => syllables[at]).join(" ");
  const chosen = drawn.map((at) => characters[at]).join("");
  return { vi: `${vi} ${word}`, en: `${en} ${word.replaceAll(" ", "")}`, "zh-Hans": `${chosen}${zh}` };
};

const dayOf = (random: Random): string => {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${2000 + random.below(26)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
};

const passageOf = (number: number): Passage => ({
  document: `report-${Math.floor(number / paragraphsOfDocument)}`,
  paragraph: 1 + (number % paragraphsOfDocument),
  start: 0,
  end: 20,
  sha256: hashOfWords(`paragraph ${number}`),
});

const document = (id: string): Fact[] =>
  thing(id, "DOCUMENT", { file: `${id}.txt`, language: "en", sha256: "", paragraphs: paragraphsOfDocument });

const actTypes = ["MEETING", "MEETING", "MEETING", "JOINT_ACTION", "CAMPAIGN"] as const;

/** Of all acts a tenth has the first organisation in it; the other actors are drawn by Zipf. */
const act = (id: string, number: number, ids: Ids, random: Random): Fact[] => {
  const evidence = [passageOf(number)];
  const dated = random.below(50) > 0 ? { date: dayOf(random) } : {};
  const actors = new Set(number % 10 === 0 ? ids.organisations.slice(0, 1) : []);
  for (let left = 2 + random.below(3); left > 0; left -= 1)
    actors.add(ids.actors[random.ranked(ids.actors.length)] as string);
  const topics = new Set([1, 2].map(() => ids.topics[random.ranked(ids.topics.length)] as string));
  return [
    ...thing(id, random.of(actTypes), { status: "DONE", ...dated }, evidence),
    ...named(id, nameIn(random, "Hội đàm hải quan", "Customs talks", "海关会谈")),
    ...[...actors].map((actor, index) =>
      tie("TOOK_PART_IN", actor, id, evidence, { role: index === 0 ? "HOST" : "PARTICIPANT" }),
    ),
    ...[...topics].map((topic) => tie("CONCERNS", id, topic, evidence)),
    tie("AT", id, random.of(ids.places), evidence),
  ];
};

interface Ids {
  readonly organisations: readonly string[];
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
}

const inTree = (type: string, ids: readonly string[], index: number): Fact[] =>
  index === 0 ? [] : [tie(type, ids[index] as string, ids[(index - 1) >> 2] as string)];

/** The facts of a graph of about so many nodes; the same for the same number and seed. */
export const generatedFacts = function* (nodes: number, seed = 1): Generator<Fact> {
  const random = randomFrom(seed);
  const sizes = sizesOf(nodes);
  const organisations = idsOf("office", sizes.organisations);
  const people = idsOf("official", sizes.people);
  const gatePairs = idsOf("gates", sizes.gatePairs);
  const topics = idsOf("topic", sizes.topics);
  const places = idsOf("place", sizes.places);
  // People and gate pairs lie between the organisations, so that some of each have many acts.
  const actors = [...organisations, ...people, ...gatePairs].sort(
    (a, b) => Number(a.split("-")[1]) - Number(b.split("-")[1]),
  );
  const ids = { organisations, actors, topics, places };
  for (let number = 0; number < Math.ceil(sizes.acts / paragraphsOfDocument); number += 1)
    yield* document(`report-${number}`);
  for (const [index, id] of topics.entries()) {
    yield* thing(id, "TOPIC", {});
    yield* named(id, nameIn(random, "Chủ đề", "Matter", "事项"));
    yield* inTree("BROADER", topics, index);
  }
  for (const [index, id] of places.entries()) {
    yield* thing(id, "PLACE", { kind: index < countries ? "COUNTRY" : "CITY" });
    yield* named(id, nameIn(random, "Tỉnh", "Province", "省"));
    if (index >= countries) yield tie("WITHIN", id, places[random.below(countries)] as string);
  }
  for (const [index, id] of organisations.entries()) {
    yield* thing(id, "ORGANISATION", { kind: "CUSTOMS_UNIT" });
    yield* named(id, nameIn(random, "Hải quan", "Customs of", "海关"));
    yield tie("LOCATED_IN", id, places[random.below(countries)] as string);
    yield* inTree("PART_OF", organisations, index);
  }
  for (const id of people) {
    yield* thing(id, "PERSON", {});
    yield* named(id, nameIn(random, "Ông", "Mr", "先生"));
    yield tie("HOLDS_POST", id, random.of(organisations), [], {
      titleVi: "Trưởng",
      seen: true,
      period: "2024-01-01",
    });
  }
  for (const id of gatePairs) {
    yield* thing(id, "BORDER_GATE_PAIR", {});
    yield* named(id, nameIn(random, "Cặp cửa khẩu", "Gates", "口岸"));
  }
  for (const [number, id] of idsOf("act", sizes.acts).entries()) yield* act(id, number, ids, random);
};
