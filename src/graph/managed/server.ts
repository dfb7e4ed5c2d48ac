import { askBolt, boltUri, USERNAME } from "./bolt-answer.js";
import { keepClassData } from "./class-data.js";
import type { Home } from "./home.js";
import { savedPassword } from "./password.js";
import { clearState, readState, writeState } from "./running-state.js";
import type { ServerProcess } from "./server-process.js";

/** A Neo4j that answers on the loopback address, by `bolt://` as by `neo4j://`. */
export interface ManagedNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  /** False when another process runs the server of this home: `stop` then leaves it running. */
  readonly owned: boolean;
  /** Resolves with the last lines of its log when the server has ended; never rejects; pending for ever if not owned. */
  readonly exited: Promise<string>;
  /** Ends the server cleanly, by force in the end; takes 12 s at most, and 24 s the first time of all. May be called again. */
  stop(): Promise<void>;
}

/** The server that a child of this process runs, made known to other processes. */
export async function ownServer(
  child: ServerProcess,
  home: Home,
  port: number,
  password: string,
  classData: string,
): Promise<ManagedNeo4j> {
  const exited = child.ended.then(async ({ clean, log }) => {
    await clearState(home, child.pid);
    await keepClassData(classData, home.recordedClassData, clean);
    return log;
  });
  const stop = async () => {
    if (await child.stop()) await exited;
  };
  await writeState(home, { pid: child.pid, port }).catch(async (error) => {
    await stop();
    throw error;
  });
  return { uri: boltUri(port), username: USERNAME, password, pid: child.pid, owned: true, exited, stop };
}

/** The server that another process runs on this home, where there is one and it answers. */
export async function findRunning(home: Home): Promise<ManagedNeo4j | undefined> {
  const state = await readState(home);
  const password = await savedPassword(home);
  if (!state || !password) return undefined;
  if ((await askBolt(state.port, password)) !== "answered") return undefined;
  return {
    uri: boltUri(state.port),
    username: USERNAME,
    password,
    pid: state.pid,
    owned: false,
    exited: new Promise(() => {}),
    stop: async () => {},
  };
}
