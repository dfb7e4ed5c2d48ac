import type { Driver } from "neo4j-driver";
import { inject } from "vitest";
import { type Connection, openDriver } from "../src/graph/driver.js";
import { Graph } from "../src/graph/graph.js";
import { WatchedDriver } from "../src/graph/watched-driver.js";
import { type Limits, usualLimits } from "../src/limits.js";
import { type FaultyNetwork, proxyTo } from "./proxy.js";
import { database } from "./world.js";

/** Limits so short that a test need not wait long for what happens at them. */
export const shortLimits: Limits = {
  ...usualLimits,
  requestMs: 3_000,
  databaseMs: 1_000,
  acquireMs: 1_000,
  connectMs: 500,
  retryMs: 1_000,
};

/** The graph of a real database as it is read through a network that can be told to have faults. */
export interface FaultyDatabase {
  readonly proxy: FaultyNetwork;
  readonly graph: Graph;
  close(): Promise<void>;
}

/** A graph read through a proxy before the database at a connection. */
export const faultyDatabase = async (
  limits: Limits = shortLimits,
  connection: Connection = inject("neo4j"),
): Promise<FaultyDatabase> => {
  const proxy = await proxyTo(Number(new URL(connection.uri).port));
  const behind = { ...connection, uri: `bolt://127.0.0.1:${proxy.port}` };
  const driver = new WatchedDriver(() => openDriver(behind, limits), database, limits);
  return {
    proxy,
    graph: new Graph(driver, database, limits),
    close: async () => {
      await driver.close();
      await proxy.close();
    },
  };
};

/** A statement that takes minutes. */
export const slow = "../test/graph/slow";

/** How many slow statements the database runs just now. */
export const slowOnes = async (driver: Driver): Promise<number> => {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '10000000000' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS slow",
  );
  return records[0]?.get("slow");
};
