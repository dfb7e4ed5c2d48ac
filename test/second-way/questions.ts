import fc from "fast-check";
import { actorTypes, actTypes, statuses, type Told, tiedTypes } from "./told.js";

/** What questions can be asked about. */
export interface Pool {
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  /** all entities but documents */
  readonly tied: readonly string[];
  readonly documents: readonly string[];
}

/** Whether an act concerns a topic or one below it: by others nothing would be found. */
const isOfAnAct = (told: Told, topic: string): boolean =>
  told.below(topic, "BROADER").some((id) => told.acts.some(({ topics }) => topics.includes(id)));

export const poolOf = (told: Told): Pool => ({
  actors: told.ids(actorTypes),
  topics: told.ids(["TOPIC"]).filter((id) => isOfAnAct(told, id)),
  countries: told.ids(["PLACE"]).filter((id) => told.valueOf(id, "kind") === "COUNTRY"),
  tied: told.ids(tiedTypes),
  documents: told.ids(["DOCUMENT"]),
});

/** Left out twice as often as given: filters that are always there let nothing through. */
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** Two or three: the database plans a statement anew for lists of another order of size, and that takes the most time. */
const some = (values: readonly string[], maxLength = 3): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 2, maxLength });

const during = fc.constantFrom(
  ...["2024", "2025", "2024-06", "2024-06-05", "2025-08/2025-10", "../2023", "2025-10-16/..", "2018/2022"],
);

const actFilter = ({ topics }: Pool) => ({
  on: maybe(some(topics)),
  during: maybe(during),
  via: maybe(some(actTypes)),
});

const pageSize = fc.integer({ min: 1, max: 3 });

export const cooperationQuestion = (pool: Pool) =>
  fc
    .record({
      two: some(pool.actors, 2),
      named: fc.boolean(),
      withCountry: maybe(fc.constantFrom(...pool.countries)),
      withKinds: maybe(some(actorTypes)),
      statuses: maybe(fc.subarray(statuses, { minLength: 5, maxLength: 10 })),
      includeSubordinates: fc.boolean(),
      includeNarrower: fc.constantFrom(undefined, true, false, false),
      first: pageSize,
      ...actFilter(pool),
    })
    .map(({ two: [of = "", other], named, ...rest }) => ({
      ...{ of, with: named ? other : undefined },
      ...rest,
    }));

export const matrixQuestion = (pool: Pool) =>
  fc.record({
    actors: fc.uniqueArray(fc.constantFrom(...pool.actors), { minLength: 2, maxLength: 8 }),
    ...actFilter(pool),
  });

export const pathsQuestion = (pool: Pool) =>
  fc
    .record({
      two: some(pool.actors, 2),
      maxActs: fc.integer({ min: 1, max: 4 }),
      through: maybe(some(actorTypes)),
      first: fc.integer({ min: 1, max: 20 }),
      ...actFilter(pool),
    })
    .map(({ two: [from = "", to = ""], ...rest }) => ({ from, to, ...rest }));

export const neighbourhoodQuestion = (pool: Pool) =>
  fc.record({
    of: fc.constantFrom(...pool.tied),
    depth: fc.integer({ min: 1, max: 3 }),
    types: maybe(some([...tiedTypes, "DOCUMENT"], 5)),
    first: fc.constantFrom(1, 3, 10, 100),
  });

export const timelineQuestion = (pool: Pool) =>
  fc.record({
    of: fc.option(some([...pool.tied, ...pool.documents], 4), { nil: undefined }),
    on: actFilter(pool).on,
    during: actFilter(pool).during,
    first: pageSize,
  });

type Drawn<Question extends (pool: Pool) => fc.Arbitrary<unknown>> =
  ReturnType<Question> extends fc.Arbitrary<infer Value> ? Value : never;

export type CooperationQuestion = Drawn<typeof cooperationQuestion>;
export type MatrixQuestion = Drawn<typeof matrixQuestion>;
export type PathsQuestion = Drawn<typeof pathsQuestion>;
export type NeighbourhoodQuestion = Drawn<typeof neighbourhoodQuestion>;
export type TimelineQuestion = Drawn<typeof timelineQuestion>;
