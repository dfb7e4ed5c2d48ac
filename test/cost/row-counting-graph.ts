import type { Driver } from "neo4j-driver";
import { Graph } from "../../src/graph/graph.js";
import { database } from "../world.js";

const passage = /^\S+ \d+:\d+-\d+ [0-9a-f]{16}$/;

const isPassage = (value: unknown): boolean => typeof value === "string" && passage.test(value);

/** The rows in what a statement returns: those of each list within it, and each passage that a row has in a list. */
const rowsWithin = (value: unknown): number => {
  if (!Array.isArray(value)) return 0;
  const inner = value.reduce((sum: number, one) => sum + rowsWithin(one), 0);
  const isList = value.length > 0 && (value.every(Array.isArray) || value.every(isPassage));
  return inner + (isList ? value.length : 0);
};

/** The graph, which counts the rows that the database returns. */
export class RowCountingGraph extends Graph {
  rows = 0;

  constructor(driver: Driver) {
    super(driver, database);
  }

  override async read(...asked: Parameters<Graph["read"]>): Promise<unknown[][]> {
    const records = await super.read(...asked);
    for (const record of records) this.rows += Math.max(1, rowsWithin(record));
    return records;
  }
}
