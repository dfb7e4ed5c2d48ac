import fc from "fast-check";
import { type DocumentNode, execute, type GraphQLSchema, getOperationAST, parse, validate } from "graphql";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { costOf } from "../../src/cost/cost-of.js";
import { Corpus } from "../../src/evidence/corpus.js";
import { Reader } from "../../src/graph/reader.js";
import { createSchema } from "../../src/schema.js";
import { requireArguments } from "../../src/server/require-arguments.js";
import { shapeBeyond } from "../../src/server/shape/beyond.js";
import { generatedWorld } from "../generated-graph.js";
import { materialOf, randomOperations } from "../random-operations.js";
import { seededWorld, type World } from "../world.js";
import { RowCountingGraph } from "./row-counting-graph.js";

const { limits } = readConfig({});
const mostRows = 10_000;
const count = Number(process.env.RANDOM_COSTS ?? 40);
const seed = Number(process.env.RANDOM_SEED ?? 8);
const texts = ["hải quan", "customs", "talks", "office"];

interface Priced {
  readonly source: string;
  readonly document: DocumentNode;
  readonly cost: number;
}

describe("random operations within the limits", () => {
  let schema: GraphQLSchema;
  let world: World | undefined;
  beforeAll(async () => {
    schema = await createSchema();
  });
  afterEach(() => world?.close());

  const priced = (source: string): Priced | null => {
    const document = parse(source);
    const operation = getOperationAST(document);
    if (!operation || validate(schema, document).length > 0 || shapeBeyond(document, schema, limits))
      return null;
    const asked = { schema, document, operation, variables: {} };
    requireArguments(asked, limits);
    return { source, document, cost: costOf(asked) };
  };

  const rowsOf = async (asked: World, { document }: Priced): Promise<number> => {
    const graph = new RowCountingGraph(asked.driver);
    const contextValue = { reader: new Reader(graph), corpus: new Corpus(null) };
    await execute({ schema, document, contextValue });
    return graph.rows;
  };

  const worlds: [string, () => Promise<World>][] = [
    ["the project's own graph", () => seededWorld(null)],
    ["a generated graph", () => generatedWorld({ organisations: 100, actsOfEach: 6, topics: 30 })],
  ];

  it.each(worlds)(
    "read no more than 10,000 rows of %s",
    async (_, open) => {
      world = await open();
      const material = await materialOf(schema, world, texts);
      const sources = fc.sample(randomOperations(material), { numRuns: count * 40, seed });
      const within = sources.flatMap((source) => priced(source) ?? []).filter((it) => it.cost <= limits.cost);
      const dearest = within.toSorted((one, other) => other.cost - one.cost).slice(0, count);
      const read: { rows: number; cost: number; source: string }[] = [];
      for (const it of dearest) read.push({ ...it, rows: await rowsOf(world, it) });
      const worst = read.toSorted((one, other) => other.rows - one.rows)[0];
      const steepest = read.toSorted((one, other) => other.rows / other.cost - one.rows / one.cost)[0];
      console.log(
        `${sources.length} operations, ${within.length} within the limits; of the ${read.length} dearest (${dearest.at(-1)?.cost} to ${dearest[0]?.cost} points) the most rows: ${worst?.rows} for ${worst?.cost} points; the most for a point: ${steepest?.rows} for ${steepest?.cost}: ${steepest?.source.slice(0, 300)}`,
      );
      expect(read.length).toBe(count);
      expect(worst?.rows).toBeLessThanOrEqual(mostRows);
      expect(worst?.rows).toBeGreaterThan(1000);
    },
    300_000,
  );
});
