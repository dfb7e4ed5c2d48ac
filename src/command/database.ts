import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import { type Connection, type Driver, openDriver } from "../graph/driver.js";
import { Graph } from "../graph/graph.js";
import { isAlive } from "../graph/managed/alive.js";
import { startManagedNeo4j } from "../graph/managed/managed-neo4j.js";
import { within } from "../graph/time-limit.js";

/** The Neo4j that a command works with: the configured one, or one that runs as a child of this process. */
export interface Database {
  readonly connection: Connection;
  readonly driver: Driver;
  /** Resolves with what is known of it when a Neo4j that runs here has ended: our child, or another process's. */
  readonly ended: Promise<string>;
  close(): Promise<void>;
}

const never = new Promise<string>(() => undefined);

const configuredDatabase = (connection: Connection): Database => {
  const driver = openDriver(connection);
  return { connection, driver, ended: never, close: () => closed(driver) };
};

/** A driver whose database hangs waits for it even in closing. */
const closed = (driver: Driver): Promise<void> => within(2000, driver.close(), undefined);

const lastLines = (log: string): string => `Neo4j has ended; the last lines of its log:\n${log}`;

/** Another process's server may end with that process, and no event says so. */
const endOfAnothers = async (pid: number): Promise<string> => {
  while (isAlive(pid)) await sleep(1000, undefined, { ref: false });
  return `Neo4j has ended with the process that ran it (its id was ${pid}); start again to run one here`;
};

const managedDatabase = async (config: Config, onStep: (message: string) => void): Promise<Database> => {
  const neo4j = await startManagedNeo4j({
    homeDir: join(config.dataDir, "neo4j"),
    runtimeDir: join(config.dataDir, "runtime"),
    javaHome: config.javaHome,
    onStep,
  });
  const driver = openDriver(neo4j);
  return {
    connection: neo4j,
    driver,
    ended: neo4j.owned ? neo4j.exited.then(lastLines) : endOfAnothers(neo4j.pid),
    close: async () => {
      await closed(driver);
      await neo4j.stop();
    },
  };
};

/** Connects to the configured Neo4j, or starts one in `DATA_DIR`, and sees that it answers; whoever opens it closes it. */
export const openDatabase = async (config: Config, onStep: (message: string) => void): Promise<Database> => {
  const database =
    config.neo4j === null ? await managedDatabase(config, onStep) : configuredDatabase(config.neo4j);
  try {
    await new Graph(database.driver, config.database).read("graph/ready", {});
  } catch (error) {
    await database.close();
    throw new OperatorError(refusal(error, config));
  }
  return database;
};

const refusal = (error: unknown, { neo4j, database }: Config): string => {
  const server = neo4j === null ? "The Neo4j in DATA_DIR" : "Neo4j at NEO4J_URI";
  const { code, message } = error as Error & { code?: string };
  if (code === "Neo.ClientError.Security.Unauthorized")
    return `${server} refuses the user: check NEO4J_USERNAME and NEO4J_PASSWORD`;
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return `${server} has no database "${database}": check NEO4J_DATABASE`;
  return code?.startsWith("Neo.")
    ? `${server} answers, but not for the database "${database}": ${message}`
    : `${server} does not answer: start it, or leave NEO4J_URI out to run one here`;
};
