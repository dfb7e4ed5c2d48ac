import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { mergeFacts } from "../../src/seed/facts/merge.js";
import { readSeeds } from "../../src/seed/files/read-seeds.js";
import { seededWorld, type World } from "../world.js";
import { sameCooperation } from "./cooperation.js";
import { sameMatrix } from "./matrix.js";
import { sameNeighbourhood } from "./neighbourhood.js";
import { samePaths } from "./paths.js";
import {
  cooperationQuestion,
  matrixQuestion,
  neighbourhoodQuestion,
  type Pool,
  pathsQuestion,
  poolOf,
  timelineQuestion,
} from "./questions.js";
import { sameTimeline } from "./timeline.js";
import { Told } from "./told.js";

const runs = { numRuns: 100, seed: 20251016 };
const limitMs = 300_000;
const actorsInHalfAMatrix = 10;

const unfiltered = { on: undefined, during: undefined, via: undefined };
const ofAll = { ...unfiltered, with: undefined, withCountry: undefined, withKinds: undefined };

describe("on the project's own graph, going through the facts gives the same", () => {
  let world: World;
  let told: Told;
  let pool: Pool;
  beforeAll(async () => {
    world = await seededWorld();
    told = new Told(mergeFacts((await readSeeds(readConfig({}).seedsDir)).facts));
    pool = poolOf(told);
  });
  afterAll(() => world.close());

  /** Asks a hundred questions drawn from what the graph holds. */
  const holds = async <Question>(
    question: (pool: Pool) => fc.Arbitrary<Question>,
    same: (world: World, told: Told, question: Question) => Promise<boolean>,
  ) => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(question(pool), async (it) => {
        if (await same(world, told, it)) found += 1;
      }),
      runs,
    );
    expect(found).toBeGreaterThan(runs.numRuns / 10);
  };

  it(
    "cooperation of every actor",
    async () => {
      for (const of of pool.actors)
        for (const includeSubordinates of [false, true])
          await sameCooperation(world, told, {
            ...ofAll,
            ...{ of, includeSubordinates, includeNarrower: undefined, statuses: undefined, first: 3 },
          });
    },
    limitMs,
  );

  it("cooperation, filtered", () => holds(cooperationQuestion, sameCooperation), limitMs);

  it(
    "matrix of each two actors",
    async () => {
      const starts = [...pool.actors.keys()].filter((index) => index % actorsInHalfAMatrix === 0);
      const halves = starts.map((start) => pool.actors.slice(start, start + actorsInHalfAMatrix));
      for (const [index, half] of halves.entries())
        for (const other of halves.slice(index + 1))
          await sameMatrix(world, told, { ...unfiltered, actors: [...half, ...other] });
    },
    limitMs,
  );

  it("matrix, filtered", () => holds(matrixQuestion, sameMatrix), limitMs);

  it("paths", () => holds(pathsQuestion, samePaths), limitMs);

  it(
    "neighbourhood of every entity",
    async () => {
      for (const of of pool.tied)
        await sameNeighbourhood(world, told, { of, depth: 1, types: undefined, first: 100 });
    },
    limitMs,
  );

  it("neighbourhood, filtered", () => holds(neighbourhoodQuestion, sameNeighbourhood), limitMs);

  it(
    "timeline of every entity",
    async () => {
      for (const id of [...pool.tied, ...pool.documents])
        await sameTimeline(world, told, { of: [id], on: undefined, during: undefined, first: 100 });
    },
    limitMs,
  );

  it("timeline, filtered", () => holds(timelineQuestion, sameTimeline), limitMs);
});
