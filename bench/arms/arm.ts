import type { Driver, Session } from "neo4j-driver";

/** A statement that an arm sent, with when it was sent and when its answer was there, in milliseconds. */
export interface Sent {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly from: number;
  to: number;
}

/** What the bench tells an arm: to write down what it sends from now on, or to tell what it wrote down. */
export type Order = "record" | "tell";

/** What an arm tells the bench: where it listens, or what it sent. */
export type Told = { readonly url: string } | { readonly sent: readonly Sent[] };

export const tell = (told: Told): void => {
  process.send?.(told);
};

// biome-ignore lint/suspicious/noExplicitAny: a session and a transaction run statements in several ways
type Runs = { run(...asked: any[]): any };

/** Has a driver write down its statements whenever the bench wants to know them. */
export const recorded = <D extends Driver>(driver: D): D => {
  let sent: Sent[] | null = null;
  const watch = (runs: Runs): void => {
    const run = runs.run.bind(runs);
    runs.run = (text: string, parameters = {}, ...rest: unknown[]) => {
      const result = run(text, parameters, ...rest);
      if (sent === null) return result;
      const one: Sent = { text, parameters, from: performance.now(), to: Number.POSITIVE_INFINITY };
      sent.push(one);
      result.summary?.().then(
        () => {
          one.to = performance.now();
        },
        () => undefined,
      );
      return result;
    };
  };
  const open = driver.session.bind(driver);
  driver.session = (config) => {
    const session = open(config) as Session;
    watch(session);
    for (const name of ["executeRead", "executeWrite"] as const) {
      const execute = session[name].bind(session);
      session[name] = ((work: (transaction: Runs) => unknown, ...rest: []) =>
        execute(
          (transaction) => {
            watch(transaction);
            return work(transaction) as never;
          },
          ...rest,
        )) as never;
    }
    return session;
  };
  process.on("message", (order: Order) => {
    if (order === "record") sent = [];
    else {
      tell({ sent: sent ?? [] });
      sent = null;
    }
  });
  return driver;
};
