import neo4j, { type Driver, type ProfiledPlan } from "neo4j-driver";
import type { Sent } from "../arms/arm.js";
import { database } from "../database.js";

/** What an answer costs the database. */
export interface DatabaseCost {
  readonly statements: number;
  /** how many statements waited for one another */
  readonly roundTrips: number;
  readonly dbHits: number;
}

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits);

/** Whole numbers lose what they are between processes. */
const revived = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(revived);
  if (value === null || typeof value !== "object") return value;
  const { low, high } = value as { low?: number; high?: number };
  if (low !== undefined && high !== undefined) return neo4j.int(value as { low: number; high: number });
  return Object.fromEntries(Object.entries(value).map(([name, below]) => [name, revived(below)]));
};

/** Each statement comes after the longest row of those that were answered before it was sent. */
const longestRow = (sent: readonly Sent[]): number => {
  const rows: number[] = [];
  for (const [index, { from }] of sent.entries())
    rows.push(
      1 + Math.max(0, ...sent.slice(0, index).map(({ to }, at) => (to <= from ? (rows[at] ?? 0) : 0))),
    );
  return Math.max(0, ...rows);
};

/** What statements cost that were sent for one answer, by sending each again to be profiled. */
export const databaseCostOf = async (driver: Driver, sent: readonly Sent[]): Promise<DatabaseCost> => {
  let dbHits = 0;
  for (const { text, parameters } of sent) {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const { summary } = await session.run(`PROFILE ${text}`, revived(parameters) as object);
    await session.close();
    if (summary.profile) dbHits += hitsOf(summary.profile);
  }
  return { statements: sent.length, roundTrips: longestRow(sent), dbHits };
};
