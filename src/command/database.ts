import { join } from "node:path";
import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import { type Connection, openDriver } from "../graph/driver.js";
import { Graph } from "../graph/graph.js";
import { keepManagedNeo4j } from "../graph/managed/kept-neo4j.js";
import { memoryOf } from "../graph/managed/server-memory.js";
import { WatchedDriver } from "../graph/watched-driver.js";

/** The Neo4j that a command works with: the configured one, or one that runs as a child of this process. */
export interface Database {
  readonly uri: string;
  readonly driver: WatchedDriver;
  /** Resolves with what is known of it when a Neo4j that runs here has ended and is not started again. */
  readonly ended: Promise<string>;
  close(): Promise<void>;
}

const never = new Promise<string>(() => undefined);

const configuredDatabase = (connection: Connection, { database, limits }: Config): Database => {
  const driver = new WatchedDriver(() => openDriver(connection, limits), database, limits);
  return { uri: connection.uri, driver, ended: never, close: () => driver.close() };
};

const managedDatabase = async (config: Config, say: (message: string) => void): Promise<Database> => {
  const { limits, neo4jMemory } = config;
  const kept = await keepManagedNeo4j(
    {
      homeDir: join(config.dataDir, "neo4j"),
      runtimeDir: join(config.dataDir, "runtime"),
      javaHome: config.javaHome,
      memory: neo4jMemory === undefined ? undefined : memoryOf(neo4jMemory),
      onStep: say,
    },
    {
      restarts: limits.databaseRestarts,
      tell: (message) => console.error(message),
      onRestarted: () => driver.replace(),
    },
  );
  const driver = new WatchedDriver(() => openDriver(kept.server, limits), config.database, limits);
  return {
    uri: kept.server.uri,
    driver,
    ended: kept.givenUp,
    close: async () => {
      await driver.close();
      await kept.stop();
    },
  };
};

/** Opens the configured Neo4j, or starts one in `DATA_DIR`; whoever opens it closes it. */
export const openDatabase = async (config: Config, say: (message: string) => void): Promise<Database> =>
  config.neo4j === null ? managedDatabase(config, say) : configuredDatabase(config.neo4j, config);

/** The database does not answer; it may be there later. */
export class DatabaseAway extends OperatorError {}

/** Sees that a database answers; what stands in the way is an error for whoever runs the command. */
export const seeItAnswers = async ({ driver }: Database, config: Config): Promise<void> => {
  try {
    await new Graph(driver, config.database, config.limits).read("graph/ready", {});
  } catch (error) {
    throw refusal(error, config);
  }
};

const refusal = (error: unknown, { neo4j, database }: Config): OperatorError => {
  const server = neo4j === null ? "The Neo4j in DATA_DIR" : "Neo4j at NEO4J_URI";
  const { code, message } = error as Error & { code?: string };
  if (code === "Neo.ClientError.Security.Unauthorized")
    return new OperatorError(`${server} refuses the user: check NEO4J_USERNAME and NEO4J_PASSWORD`);
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return new OperatorError(`${server} has no database "${database}": check NEO4J_DATABASE`);
  return code?.startsWith("Neo.")
    ? new OperatorError(`${server} answers, but not for the database "${database}": ${message}`)
    : new DatabaseAway(`${server} does not answer: start it, or leave NEO4J_URI out to run one here`);
};
