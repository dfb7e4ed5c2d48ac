import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Connection, type Driver, openDriver } from "../src/graph/driver.js";
import { startManagedNeo4j } from "../src/graph/managed/managed-neo4j.js";
import { migrate } from "../src/graph/migrations.js";
import { projectPath } from "../src/project-root.js";
import type { Fact } from "../src/seed/facts/fact.js";
import { graphImage } from "../src/seed/graph/graph-image.js";
import type { GraphImage } from "../src/seed/graph/record.js";
import { load } from "../src/seed/load/load.js";

export const database = "neo4j";

/** What a load took. */
export interface Loading {
  readonly facts: number;
  /** the transactions that the graph came in */
  readonly loads: number;
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

/** So much that no question waits for memory, and that a load of `recordsALoad` has what it takes. */
const memory = { heap: 5_000, pageCache: 2_000, transaction: 3_500 };

const recordsALoad = 350_000;

const first = async (driver: Driver, statement: string): Promise<unknown> => {
  const { records } = await driver.executeQuery(statement, {}, { database });
  return records[0]?.get(0);
};

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** A load is one transaction, which lies in memory: a larger graph comes in several, each of which has more of it. */
const growing = function* ({ nodes, links }: GraphImage): Generator<GraphImage> {
  for (let end = recordsALoad; end < nodes.length + links.length; end += recordsALoad)
    yield { nodes: nodes.slice(0, end), links: links.slice(0, Math.max(0, end - nodes.length)) };
};

const loadAll = async (driver: Driver, name: string, facts: readonly Fact[]): Promise<Loading> => {
  let loads = 0;
  const hold = async (image: GraphImage, version: string) => {
    await load(driver, database, image, version);
    loads += 1;
  };
  const fill = async () => {
    const image = graphImage(facts);
    for (const part of growing(image)) await hold(part, `a part of ${name}`);
    await hold(image, name);
  };
  return {
    facts: facts.length,
    seconds: await seconds(fill),
    loads,
    secondsAgain: await seconds(() => load(driver, database, graphImage(facts), name)),
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
