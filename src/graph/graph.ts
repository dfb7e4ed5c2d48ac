import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { DatabaseUnavailable } from "../errors.js";
import { type Parameters, typed } from "./parameters.js";
import { statementText } from "./statement.js";

/** The graph as it can be read: one READ session for each statement, since a session refuses a second one. */
export class Graph {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #timeout: number;

  /** @param timeout after so many milliseconds the database ends a statement */
  constructor(driver: Driver, database: string, timeout = 7000) {
    this.#driver = driver;
    this.#database = database;
    this.#timeout = timeout;
  }

  /** The records of a statement file, each as the list of its columns. */
  async read(file: string, parameters: Parameters): Promise<unknown[][]> {
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(statementText(file), typed(parameters) as object, {
        timeout: this.#timeout,
      });
      return records.map((record) => [...record.values()]);
    } catch (error) {
      throw isOutage(error) ? new DatabaseUnavailable() : error;
    } finally {
      await session.close();
    }
  }

  /** Whether the database answers. */
  async answers(): Promise<boolean> {
    try {
      await this.read("graph/ready", {});
      return true;
    } catch {
      return false;
    }
  }
}

const isOutage = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  (error.code === "ServiceUnavailable" ||
    error.code === "SessionExpired" ||
    /acquisition timed out/i.test(error.message));
