import { type GraphQLSchema, graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Corpus } from "../../src/evidence/corpus.js";
import { Reader } from "../../src/graph/reader.js";
import { createSchema } from "../../src/schema.js";
import { database, seededWorld, type World } from "../world.js";
import { costsAsText, recordedCosts } from "./costs.js";
import { type Cost, ProfilingGraph } from "./profiling-graph.js";
import { type Example, readExamples } from "./read-examples.js";

/** By how much the hits may differ from the record before it is out of date. */
const tolerance = 0.2;

/** The cost as measured, with the hits of the record where they are near it. */
const nearRecord = (measured: Cost, recorded: Cost | undefined): Cost => {
  const near = recorded && Math.abs(measured.dbHits - recorded.dbHits) <= tolerance * recorded.dbHits;
  return near ? { ...measured, dbHits: recorded.dbHits } : measured;
};

describe("the costs of the examples on the project's own facts", () => {
  let world: World;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
    world = await seededWorld(null);
    const session = world.driver.session({ database });
    await session.run("CALL db.prepareForReplanning()");
    await session.run("CALL db.clearQueryCaches()");
    await session.close();
  });
  afterAll(() => world.close());

  const costOf = async ({ source }: Example): Promise<Cost> => {
    const graph = new ProfilingGraph(world.driver);
    const contextValue = { reader: new Reader(graph), corpus: new Corpus(null) };
    const { errors } = await graphql({ schema, source, contextValue });
    expect(errors).toBeUndefined();
    return graph.cost;
  };

  it("are those in costs.json, with dbHits within a fifth of it; npm run emit writes it anew", async () => {
    const recorded = recordedCosts();
    const costs = new Map<string, Cost>();
    for (const example of readExamples())
      costs.set(example.slug, nearRecord(await costOf(example), recorded[example.slug]));
    await expect(costsAsText(costs)).toMatchFileSnapshot("costs.json");
  }, 300_000);
});
