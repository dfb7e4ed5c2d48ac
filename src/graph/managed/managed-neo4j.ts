import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { OperatorError } from "../../errors.js";
import { freePort } from "./free-port.js";
import { type Home, homeAt, prepareHome } from "./home.js";
import { findJdk, type Jdk } from "./jdk.js";
import { launch } from "./launch.js";
import { homePassword } from "./password.js";
import { readState } from "./running-state.js";
import { ensureRuntime, type Runtime } from "./runtime.js";
import { findRunning, type ManagedNeo4j, ownServer } from "./server.js";
import type { ServerMemory } from "./server-memory.js";

export type { ManagedNeo4j } from "./server.js";

export interface ManagedOptions {
  /** Neo4j's home: its configuration, data, logs and password. Created when absent. */
  homeDir: string;
  /** What homes share: the jars, the launcher, the class data. Created when absent. */
  runtimeDir: string;
  /** The JDK to use; else JAVA_HOME, else the java on PATH. */
  javaHome?: string | undefined;
  /** Left out, the server has a small heap and starts quickly. */
  memory?: ServerMemory | undefined;
  /** Told, in a few words, before each step that takes seconds. */
  onStep?: (message: string) => void;
  /** How long a start may take until the server answers, and how long to wait for one that holds the home. */
  startTimeoutMs?: number;
  /** The free space that the disks of both folders must have. */
  minFreeBytes?: number;
  /** Where a port comes from; else any that is free. */
  choosePort?: () => Promise<number>;
}

const MOST_PORTS = 5;

/** Runs Neo4j Community on a home, or gives the server that another process runs there already. */
export async function startManagedNeo4j(options: ManagedOptions): Promise<ManagedNeo4j> {
  const { minFreeBytes = 500_000_000, onStep = () => {} } = options;
  const home = homeAt(resolve(options.homeDir));
  const running = await findRunning(home);
  if (running) return running;

  await prepareHome(home, minFreeBytes);
  const jdk = await findJdk(options.javaHome);
  const runtime = await ensureRuntime(resolve(options.runtimeDir), jdk, minFreeBytes, onStep);
  const password = await homePassword(home);
  onStep("Starting Neo4j");
  return startUntilAnswered({ ...options, home, jdk, runtime, password });
}

interface Start extends Pick<ManagedOptions, "startTimeoutMs" | "choosePort" | "memory"> {
  home: Home;
  jdk: Jdk;
  runtime: Runtime;
  password: string;
}

/** Tries again on another port while the one chosen is taken, and while the home is held by a server that may come or go. */
async function startUntilAnswered(start: Start): Promise<ManagedNeo4j> {
  const { home, runtime, password, choosePort = freePort, startTimeoutMs = 60_000 } = start;
  const deadline = Date.now() + startTimeoutMs;
  for (let portsTried = 0; ; ) {
    const port = await choosePort();
    const outcome = await launch({ ...start, port, limitMs: startTimeoutMs });
    if (outcome === "port taken") {
      if (++portsTried === MOST_PORTS) {
        throw new OperatorError(`Neo4j needs a free port; ${MOST_PORTS} tried in turn were taken`);
      }
    } else if (outcome === "home held") {
      const other = await findRunning(home);
      if (other) return other;
      if (Date.now() > deadline) throw await homeHeld(home);
      await sleep(500);
    } else {
      return ownServer(outcome, home, port, password, runtime.classData);
    }
  }
}

async function homeHeld(home: Home): Promise<OperatorError> {
  const state = await readState(home);
  const holder = state ? `process ${state.pid}` : "another process, unknown to this program";
  return new OperatorError(
    `The Neo4j home ${home.dir} must be free, or its server must answer to the password in ${home.password}. ` +
      `It is held by ${holder}, and does not answer. Stop that process, or choose another home`,
  );
}
