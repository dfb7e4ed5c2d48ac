import neo4j from "neo4j-driver";
import { DatabaseUnavailable } from "../errors.js";
import { type Limits, usualLimits } from "../limits.js";
import { collect } from "./collect.js";
import { forCallers, isAcquisitionTimeout, isAnswer, isTransient } from "./driver-error.js";
import { FirstAlone } from "./first-alone.js";
import { type Parameters, typed } from "./parameters.js";
import { retried } from "./retry.js";
import type { Sessions } from "./sessions.js";
import { statementText } from "./statement.js";
import { untilAborted } from "./until-aborted.js";
import { withoutStack } from "./without-stack.js";

/** The graph as it can be read: one READ session for each statement, since a session refuses a second one. */
export class Graph {
  readonly #sessions: Sessions;
  readonly #database: string;
  readonly #limits: Limits;
  readonly #firstAlone: FirstAlone;

  constructor(sessions: Sessions, database: string, limits: Limits = usualLimits) {
    this.#sessions = sessions;
    this.#database = database;
    this.#limits = limits;
    this.#firstAlone = new FirstAlone(limits.acquireMs);
  }

  /**
   * The records of a statement file, each as the list of its columns. An abort ends the statement in the database,
   * and its reason is the error. `DatabaseUnavailable` where no answer comes in time, whatever the driver does.
   */
  async read(file: string, parameters: Parameters, signal?: AbortSignal): Promise<unknown[][]> {
    signal?.throwIfAborted();
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(new DatabaseUnavailable()), this.#answerMs);
    const work = () =>
      this.#firstAlone.ask(file, () => this.#ask(file, parameters, ending.signal), ending.signal);
    const answer = retried(work, this.#limits.retryMs, ending.signal);
    try {
      return await untilAborted(answer, ...(signal === undefined ? [] : [signal]));
    } catch (error) {
      if (error === ending.signal.reason || isAcquisitionTimeout(error)) this.#sessions.unheard?.();
      ending.abort(error);
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

  /**
   * The database ends a statement at its own deadline, and says so when it looks next, which Neo4j does every 2 s
   * unless it is told otherwise. What says nothing gets three quarters of what is left.
   */
  get #answerMs(): number {
    const { databaseMs, requestMs } = this.#limits;
    return databaseMs + Math.max(0, requestMs - databaseMs) * 0.75;
  }

  async #ask(file: string, parameters: Parameters, signal: AbortSignal): Promise<unknown[][]> {
    signal.throwIfAborted();
    const { replaced } = this.#sessions;
    const session = this.#sessions.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.READ,
    });
    try {
      const given = typed(parameters) as object;
      const result = withoutStack(() =>
        session.run(statementText(file), given, { timeout: this.#limits.databaseMs }),
      );
      const records = collect(result, this.#limits.statementRows);
      const answer = await untilAborted(records, signal, ...(replaced === undefined ? [] : [replaced]));
      this.#sessions.heard?.();
      return answer;
    } catch (error) {
      if (isAnswer(error)) this.#sessions.heard?.();
      else if (isTransient(error)) this.#firstAlone.forget();
      throw error;
    } finally {
      // Closing ends a statement that still runs. It waits for the database, and nobody waits for the closing.
      session.close().catch(() => undefined);
    }
  }
}
