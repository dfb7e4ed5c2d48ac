import { setTimeout as sleep } from "node:timers/promises";
import { faultCounts } from "../fault-counts.js";
import { isAlive } from "./alive.js";
import { type ManagedNeo4j, type ManagedOptions, startManagedNeo4j } from "./managed-neo4j.js";
import { samePort } from "./same-port.js";

/** A managed Neo4j that is started again when it has ended. */
export interface KeptNeo4j {
  /** The server that runs, or ran last. */
  readonly server: ManagedNeo4j;
  /** Resolves with what is known of the last end once it is not started again any more; never rejects. */
  readonly givenUp: Promise<string>;
  /** Ends the server, and starts none again. */
  stop(): Promise<void>;
}

export interface Keeping {
  /** How often in a row it is started again. */
  readonly restarts: number;
  /** Told, in a sentence, of each end and each new start. */
  readonly tell: (message: string) => void;
  /** Called when a server runs again, which may have another address. */
  readonly onRestarted: (server: ManagedNeo4j) => void;
}

/** A server that has run for so long before it ended has its tries anew. */
const steadyMs = 60_000;
const longestPauseMs = 30_000;

/** Before each try twice as long as before the last, beginning with half a second. */
const pauseMs = (attempt: number): number => Math.min(longestPauseMs, 250 * 2 ** attempt);

/** Another process's server may end with that process, and no event says so. */
const endOfAnothers = async (pid: number): Promise<string> => {
  while (isAlive(pid)) await sleep(1000, undefined, { ref: false });
  return `Neo4j has ended with the process that ran it (its id was ${pid})`;
};

const endOf = (server: ManagedNeo4j): Promise<string> =>
  server.owned
    ? server.exited.then((log) => `Neo4j has ended; the last lines of its log:\n${log}`)
    : endOfAnothers(server.pid);

/** Starts a managed Neo4j and keeps it running, whoever's it was, until it is stopped or has ended too often. */
export const keepManagedNeo4j = async (
  options: ManagedOptions,
  { restarts, tell, onRestarted }: Keeping,
): Promise<KeptNeo4j> => {
  let server = await startManagedNeo4j(options);
  let stopping = false;

  const startAgain = async (): Promise<string | undefined> => {
    try {
      const port = Number(new URL(server.uri).port);
      const next = await startManagedNeo4j({ ...options, onStep: () => {}, choosePort: samePort(port) });
      if (stopping) await next.stop();
      server = next;
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };

  const keep = async (): Promise<string> => {
    let attempt = 0;
    for (;;) {
      const began = Date.now();
      let what = await endOf(server);
      if (Date.now() - began > steadyMs) attempt = 0;
      for (let failed: string | undefined = what; failed !== undefined; ) {
        what = failed;
        if (stopping || attempt === restarts) return what;
        attempt += 1;
        tell(`${what}\nNeo4j is started again, try ${attempt} of ${restarts}`);
        await sleep(pauseMs(attempt));
        failed = await startAgain();
      }
      faultCounts.databaseRestarts += 1;
      tell(`Neo4j answers again at ${server.uri}`);
      onRestarted(server);
    }
  };

  const givenUp = keep();
  return {
    get server() {
      return server;
    },
    givenUp,
    stop: () => {
      stopping = true;
      return server.stop();
    },
  };
};
