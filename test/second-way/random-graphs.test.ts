import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadFacts } from "../sketch.js";
import { emptyWorld, type World } from "../world.js";
import { sameCooperation } from "./cooperation.js";
import { sameMatrix } from "./matrix.js";
import { sameNeighbourhood } from "./neighbourhood.js";
import { samePaths } from "./paths.js";
import {
  cooperationQuestion,
  matrixQuestion,
  neighbourhoodQuestion,
  pathsQuestion,
  poolOf,
  timelineQuestion,
} from "./questions.js";
import { alwaysThere, factsIn, randomGraph } from "./random-graph.js";
import { sameTimeline } from "./timeline.js";
import { Told } from "./told.js";

/** A counterexample is made smaller for so long at most. */
const runs = { numRuns: 100, seed: 20251016, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true };
const limitMs = 300_000;
const questionsAGraph = 2;

const pool = poolOf(new Told(alwaysThere));

describe("on a hundred random graphs, going through the facts gives the same", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  /** Asks several questions of each graph, and compares their answers with what the facts give. */
  const holds = async <Question>(
    question: fc.Arbitrary<Question>,
    same: (world: World, told: Told, question: Question) => Promise<boolean>,
  ) => {
    let [asked, found] = [0, 0];
    const several = fc.array(question, { minLength: questionsAGraph, maxLength: questionsAGraph });
    await fc.assert(
      fc.asyncProperty(randomGraph, several, async (graph, questions) => {
        const facts = factsIn(graph);
        await loadFacts(world, facts);
        const told = new Told(facts);
        for (const it of questions) {
          asked += 1;
          if (await same(world, told, it)) found += 1;
        }
      }),
      runs,
    );
    expect(found).toBeGreaterThan(asked / 10);
  };

  it("cooperation", () => holds(cooperationQuestion(pool), sameCooperation), limitMs);

  it("matrix of cooperation", () => holds(matrixQuestion(pool), sameMatrix), limitMs);

  it("paths", () => holds(pathsQuestion(pool), samePaths), limitMs);

  it("neighbourhood", () => holds(neighbourhoodQuestion(pool), sameNeighbourhood), limitMs);

  it("timeline", () => holds(timelineQuestion(pool), sameTimeline), limitMs);
});
