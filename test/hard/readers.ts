import { setTimeout as sleep } from "node:timers/promises";

/** What came of one request. */
interface Answer {
  readonly outcome: "good" | "refused" | "wrong";
  /** the time at which it was asked, and how long it took, in milliseconds */
  readonly at: number;
  readonly tookMs: number;
  readonly text: string;
}

/** Clients that read from a server without an end, each its next question soon after its last answer. */
export interface Readers {
  readonly answers: Answer[];
  stop(): Promise<void>;
}

const query = `{ meeting(id: "ports-talks") { participations(first: 20) { totalCount nodes { role actor { id } } } } }`;

/** The codes that say that the question may be asked again. */
const refusals = /"code":"(DATABASE_UNAVAILABLE|DEADLINE_EXCEEDED|OVERLOADED)"/;

const ask = async (url: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
};

/** The answer that each must get, as it is while nothing is amiss. */
export const rightAnswer = async (url: string): Promise<string> => (await ask(url)).text;

export const startReaders = (url: string, clients: number, right: string): Readers => {
  const answers: Answer[] = [];
  let stopped = false;
  const read = async () => {
    while (!stopped) {
      const at = Date.now();
      const { text } = await ask(url).catch((error: Error) => ({ text: String(error.cause ?? error) }));
      const outcome = text === right ? "good" : refusals.test(text) ? "refused" : "wrong";
      answers.push({ outcome, at, tookMs: Date.now() - at, text });
      await sleep(100);
    }
  };
  const reading = Promise.all(Array.from({ length: clients }, read));
  return {
    answers,
    stop: async () => {
      stopped = true;
      await reading;
    },
  };
};
