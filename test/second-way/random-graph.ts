import fc from "fast-check";
import type { Sketch, SketchedAct } from "../sketch.js";

export const organisations = ["org1", "org2", "org3", "org4"];
export const people = ["per1", "per2"];
export const actors = [...organisations, ...people, "duo1"];
export const topics = ["top1", "top2", "top3"];
export const dates = ["2020", "2021-05", "2021/2023", "2022-01-15/2022-02-01"];

const part = fc
  .record({
    actor: fc.constantFrom(...actors),
    role: fc.constantFrom("HOST", "PARTICIPANT"),
    onBehalfOf: fc.option(fc.constantFrom(...organisations), { nil: undefined, freq: 3 }),
  })
  .map(({ actor, role, onBehalfOf }) =>
    people.includes(actor) && onBehalfOf !== undefined ? { actor, role, onBehalfOf } : { actor, role },
  );

const act: fc.Arbitrary<SketchedAct> = fc.record({
  parts: fc.uniqueArray(part, { minLength: 2, maxLength: 5, selector: (it) => JSON.stringify(it) }),
  type: fc.constantFrom("MEETING" as const, "CAMPAIGN" as const, "COMMITMENT" as const),
  status: fc.constantFrom("DONE", "ONGOING", "AGREED", "SIGNED", "PROPOSED"),
  date: fc.option(fc.constantFrom(...dates), { nil: undefined, freq: 3 }),
  topics: fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 2 }),
});

/** Bodies one below the other, two people, two gates as one actor, three topics, two countries, and a few acts. */
export const randomGraph: fc.Arbitrary<Sketch> = fc
  .record({
    acts: fc.array(act, { minLength: 4, maxLength: 9 }),
    above: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    narrower: fc.boolean(),
    homes: fc.array(fc.constantFrom("land1", "land2"), { minLength: 4, maxLength: 4 }),
  })
  .map(({ acts, above, narrower, homes }) => ({
    things: {
      ...Object.fromEntries(organisations.map((id) => [id, "ORGANISATION" as const])),
      ...Object.fromEntries(people.map((id) => [id, "PERSON" as const])),
      ...Object.fromEntries(topics.map((id) => [id, "TOPIC" as const])),
      duo1: "BORDER_GATE_PAIR",
      gate1: "BORDER_GATE",
      land1: "PLACE",
      land2: "PLACE",
    },
    values: { land1: { kind: "COUNTRY" }, land2: { kind: "COUNTRY" } },
    ties: [
      ...above.flatMap((is, index) => (is ? [`org${index + 2} PART_OF org${index + 1}`] : [])),
      ...(narrower ? ["top2 BROADER top1", "top3 BROADER top2"] : []),
      ...homes.map((land, index) => `org${index + 1} LOCATED_IN ${land}`),
      "gate1 SIDE_OF duo1",
      "gate1 LOCATED_IN land1",
    ],
    acts: Object.fromEntries(acts.map((it, index) => [`act${index + 1}`, it])),
  }));

/** Nothing given as often as something: filters that are always there let nothing through. */
const often = { nil: undefined, freq: 1 } as const;

const some = <Value>(values: readonly Value[]): fc.Arbitrary<Value[] | undefined> =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), often);

/** Filters of the acts that count. */
export const randomFilter = fc.record({
  on: some(topics),
  during: fc.option(fc.constantFrom("2021", "2022", "../2020"), often),
  via: some(["MEETING", "CAMPAIGN"]),
});

export const twoActors = fc.uniqueArray(fc.constantFrom(...actors), { minLength: 2, maxLength: 2 });
export const kinds = some(["ORGANISATION", "PERSON", "BORDER_GATE_PAIR"]);
