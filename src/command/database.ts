import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import { type Connection, openDriver } from "../graph/driver.js";
import { startManagedNeo4j } from "../graph/managed/managed-neo4j.js";

/** The Neo4j that a command works with: the configured one, or one that runs as a child of this process. */
export interface Database {
  readonly connection: Connection;
  readonly driver: Driver;
  /** Resolves with the last lines of its log when a child of ours has ended; never for another's. */
  readonly ended: Promise<string>;
  close(): Promise<void>;
}

const never = new Promise<string>(() => undefined);

const configuredDatabase = async (connection: Connection): Promise<Database> => {
  const driver = openDriver(connection);
  try {
    await driver.getServerInfo();
  } catch (error) {
    await driver.close();
    throw new OperatorError(`Neo4j at NEO4J_URI ${reasonOf(error)}`);
  }
  return { connection, driver, ended: never, close: () => driver.close() };
};

const reasonOf = (error: unknown): string =>
  (error as { code?: unknown }).code === "Neo.ClientError.Security.Unauthorized"
    ? "refuses the user: check NEO4J_USERNAME and NEO4J_PASSWORD"
    : "does not answer: start it, or leave NEO4J_URI out to run one here";

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
    ended: neo4j.exited,
    close: async () => {
      await driver.close();
      await neo4j.stop();
    },
  };
};

/** Connects to the configured Neo4j, or starts one in `DATA_DIR`; whoever opens it closes it. */
export const openDatabase = (config: Config, onStep: (message: string) => void): Promise<Database> =>
  config.neo4j === null ? managedDatabase(config, onStep) : configuredDatabase(config.neo4j);
