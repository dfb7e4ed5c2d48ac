import neo4j from "neo4j-driver";
import { DatabaseUnavailable } from "../errors.js";
import { type Limits, usualLimits } from "../limits.js";
import { collect } from "./collect.js";
import { forCallers, isAcquisitionTimeout, isAnswer } from "./driver-error.js";
import { type Parameters, typed } from "./parameters.js";
import { retried } from "./retry.js";
import type { Sessions } from "./sessions.js";
import { statementText } from "./statement.js";
import { untilAborted } from "./until-aborted.js";

/** The graph as it can be read: one READ session for each statement, since a session refuses a second one. */
export class Graph {
  readonly #sessions: Sessions;
  readonly #database: string;
  readonly #limits: Limits;

  constructor(sessions: Sessions, database: string, limits: Limits = usualLimits) {
    this.#sessions = sessions;
    this.#database = database;
    this.#limits = limits;
  }

  /**
   * The records of a statement file, each as the list of its columns. An abort ends the statement in the database,
   * and its reason is the error. `DatabaseUnavailable` where no answer comes in time, whatever the driver does.
   */
  async read(file: string, parameters: Parameters, signal?: AbortSignal): Promise<unknown[][]> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new DatabaseUnavailable()), this.#answerMs);
    const ends = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]);
    try {
      return await retried(() => this.#ask(file, parameters, ends), this.#limits.retryMs, ends);
    } catch (error) {
      if (late.signal.aborted || isAcquisitionTimeout(error)) this.#sessions.unheard?.();
      throw forCallers(error, this.#limits);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whether the database answers, in the time that a connection may take. */
  async answers(): Promise<boolean> {
    try {
      await this.read("graph/ready", {}, AbortSignal.timeout(this.#limits.acquireMs));
      return true;
    } catch {
      return false;
    }
  }

  /** The database ends a statement at its own deadline and says so; what says nothing gets half of what is left. */
  get #answerMs(): number {
    const { databaseMs, requestMs } = this.#limits;
    return databaseMs + Math.max(0, requestMs - databaseMs) / 2;
  }

  async #ask(file: string, parameters: Parameters, signal: AbortSignal): Promise<unknown[][]> {
    signal.throwIfAborted();
    const { replaced } = this.#sessions;
    const session = this.#sessions.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.READ,
    });
    try {
      const result = session.run(statementText(file), typed(parameters) as object, {
        timeout: this.#limits.databaseMs,
      });
      const records = collect(result, this.#limits.statementRows);
      const answer = await untilAborted(replaced ? AbortSignal.any([signal, replaced]) : signal, records);
      this.#sessions.heard?.();
      return answer;
    } catch (error) {
      if (isAnswer(error)) this.#sessions.heard?.();
      throw error;
    } finally {
      // Closing ends a statement that still runs. It waits for the database, and nobody waits for the closing.
      session.close().catch(() => undefined);
    }
  }
}
