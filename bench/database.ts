import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Connection, type Driver, openDriver } from "../src/graph/driver.js";
import { startManagedNeo4j } from "../src/graph/managed/managed-neo4j.js";
import { migrate } from "../src/graph/migrations.js";
import { projectPath } from "../src/project-root.js";
import type { Fact } from "../src/seed/facts/fact.js";
import { graphImage } from "../src/seed/graph/graph-image.js";
import { load } from "../src/seed/load/load.js";

export const database = "neo4j";

/** What a load took. */
export interface Loading {
  readonly facts: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly seconds: number;
  /** the same facts loaded again */
  readonly secondsAgain: number;
}

/** A Neo4j of the bench's own, with the memory of a server, that holds a graph. */
export interface BenchDatabase {
  readonly connection: Connection;
  readonly pid: number;
  readonly driver: Driver;
  /** null where the graph was there from an earlier run */
  readonly loading: Loading | null;
  stop(): Promise<void>;
}

/** So much that no graph of the bench waits for memory; the transaction of a load is all of the graph. */
const memory = { heap: 4_000, pageCache: 2_000, transaction: 3_500 };

const first = async (driver: Driver, statement: string): Promise<unknown> => {
  const { records } = await driver.executeQuery(statement, {}, { database });
  return records[0]?.get(0);
};

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const loadAll = async (driver: Driver, name: string, facts: readonly Fact[]): Promise<Loading> => {
  const fill = () => load(driver, database, graphImage(facts), name);
  return {
    facts: facts.length,
    seconds: await seconds(fill),
    secondsAgain: await seconds(fill),
    nodes: (await first(driver, "MATCH (n) RETURN count(n)")) as number,
    relationships: (await first(driver, "MATCH ()-[r]->() RETURN count(r)")) as number,
  };
};

/** Starts the Neo4j that keeps the graph of a name, and loads the facts unless they are there. */
export const openDatabase = async (
  name: string,
  facts: () => readonly Fact[],
  tell: (step: string) => void,
): Promise<BenchDatabase> => {
  const homeDir = join(projectPath(".data"), "bench", name);
  await mkdir(homeDir, { recursive: true });
  const runtimeDir = projectPath(".data", "runtime");
  const neo4j = await startManagedNeo4j({ homeDir, runtimeDir, memory, onStep: tell });
  const driver = openDriver(neo4j);
  await migrate(driver, database);
  const held = await first(driver, "MATCH (l:Load) RETURN l.dataVersion");
  if (held !== name) tell(`Loading ${name}`);
  const loading = held === name ? null : await loadAll(driver, name, facts());
  await driver.executeQuery("CALL db.awaitIndexes(600)", {}, { database });
  await driver.executeQuery("CALL db.prepareForReplanning()", {}, { database });
  return {
    connection: neo4j,
    pid: neo4j.pid,
    driver,
    loading,
    stop: async () => {
      await driver.close();
      await neo4j.stop();
    },
  };
};
