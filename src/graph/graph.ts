import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { DatabaseUnavailable, OperationTooLarge } from "../errors.js";
import { type Parameters, typed } from "./parameters.js";
import { statementText } from "./statement.js";
import { within } from "./time-limit.js";

/** After so long the database ends a statement; the driver only tells it so, and waits for ever where it hangs. */
const databaseLimitMs = 7_000;
/** After so long a caller is told that the database does not answer, whatever the driver does. */
const answerLimitMs = 10_000;
const readyLimitMs = 2_000;

/** The graph as it can be read: one READ session for each statement, since a session refuses a second one. */
export class Graph {
  readonly #driver: Driver;
  readonly #database: string;

  constructor(driver: Driver, database: string) {
    this.#driver = driver;
    this.#database = database;
  }

  /** The records of a statement file, each as the list of its columns; `DatabaseUnavailable` within 10 s where it hangs. */
  async read(file: string, parameters: Parameters, limitMs = answerLimitMs): Promise<unknown[][]> {
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.READ });
    const result = session.run(statementText(file), typed(parameters) as object, {
      timeout: databaseLimitMs,
    });
    try {
      const answer = await within(limitMs, Promise.resolve(result), null);
      if (answer === null) throw new DatabaseUnavailable();
      return answer.records.map((record) => [...record.values()]);
    } catch (error) {
      throw forCallers(error);
    } finally {
      // Closing waits for the database too, and nobody waits for the closing.
      session.close().catch(() => undefined);
    }
  }

  /** Whether the database answers, within 2 s. */
  async answers(): Promise<boolean> {
    try {
      await this.read("graph/ready", {}, readyLimitMs);
      return true;
    } catch {
      return false;
    }
  }
}

const isOutage = ({ code, message }: Neo4jError): boolean =>
  code === "ServiceUnavailable" || code === "SessionExpired" || /acquisition timed out/i.test(message);

const isTooLarge = ({ code }: Neo4jError): boolean =>
  /\.Transaction\.TransactionTimedOut|MemoryPoolOutOfMemory/.test(code);

/** What a caller is to be told of an error of the driver's; any other as it is. */
export const forCallers = (error: unknown): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  if (isOutage(error)) return new DatabaseUnavailable();
  return isTooLarge(error) ? new OperationTooLarge() : error;
};
