import type { LimitedServer, Reply } from "../../server/limits/limited-server.js";

/** A question, as it is sent. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What came of many questions. */
export interface Outcome {
  /** how many replies there were of each status */
  readonly statuses: ReadonlyMap<number, number>;
  /** questions that the server failed at, or took too long for */
  readonly failed: readonly string[];
  readonly slowestMs: number;
  readonly dearest: number;
}

/** The deadline of a request, and what a busy machine may take to say that it has passed. */
const mostMs = 12_000;
const atOnce = Number(process.env.HARD_CLIENTS ?? 4);

const isFault = ({ status, errors }: Reply): boolean =>
  status >= 500 || (errors ?? []).some(({ extensions }) => extensions.code === "INTERNAL_SERVER_ERROR");

/** Asks all questions, several at a time. */
export const askedAll = async (server: LimitedServer, questions: Iterable<Question>): Promise<Outcome> => {
  const statuses = new Map<number, number>();
  const failed: string[] = [];
  let slowestMs = 0;
  let dearest = 0;
  const left = questions[Symbol.iterator]();
  const askOn = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) {
      const { query, variables } = next.value;
      const begun = performance.now();
      const reply = await server.ask(query, variables);
      const took = performance.now() - begun;
      slowestMs = Math.max(slowestMs, took);
      dearest = Math.max(dearest, reply.extensions?.cost?.requested ?? 0);
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      if (isFault(reply) || took > mostMs)
        failed.push(
          `${reply.status} in ${Math.round(took)} ms: ${JSON.stringify(next.value).slice(0, 2000)} ${JSON.stringify(reply.errors)}`,
        );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  return { statuses, failed, slowestMs, dearest };
};
