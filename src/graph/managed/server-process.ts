import { type ChildProcess, spawn } from "node:child_process";
import { within } from "../time-limit.js";
import { openConsoleLog } from "./console-log.js";

/** What a child that has not ended by itself in its time is sent, one after the other. */
const FORCE = ["SIGTERM", "SIGKILL"] as const;
const FORCE_LIMIT_MS = 2_000;

/** How a child ended: cleanly or not, and the last lines it printed. */
interface Ending {
  clean: boolean;
  log: string;
}

/** A child that lives no longer than its standard input stays open. */
export interface ServerProcess {
  readonly pid: number;
  /** Resolves once the child has ended; never rejects. */
  readonly ended: Promise<Ending>;
  /** The last lines it has printed so far. */
  log(): string;
  /** Ends it, by force within 4 s after the time to end by itself; false when even that did not end it. */
  stop(): Promise<boolean>;
}

/**
 * Starts a program in a process group of its own, so that Ctrl+C on the terminal reaches only this process. When
 * it is stopped, it has the time given to end by itself.
 */
export function startProcess(
  file: string,
  args: string[],
  logFile: string,
  gentleStopMs: number,
): ServerProcess {
  const child = spawn(file, args, { detached: true, windowsHide: true, stdio: ["pipe", "pipe", "pipe"] });
  // The pipe breaks when the child ends first.
  child.stdin.on("error", () => {});
  const log = openConsoleLog(logFile);
  child.stdout.setEncoding("utf8").on("data", log.add);
  child.stderr.setEncoding("utf8").on("data", log.add);
  const ended = new Promise<Ending>((resolve) => {
    child.once("close", (code) => resolve({ clean: code === 0, log: log.tail() }));
    child.once("error", (error) => {
      log.add(error.message);
      resolve({ clean: false, log: log.tail() });
    });
  });
  ended.then(log.close);
  let stopping: Promise<boolean> | undefined;
  return {
    pid: child.pid ?? 0,
    ended,
    log: log.tail,
    stop: () => {
      stopping ??= endChild(child, ended, gentleStopMs);
      return stopping;
    },
  };
}

async function endChild(child: ChildProcess, ended: Promise<Ending>, gentleMs: number): Promise<boolean> {
  const hasEnded = ended.then(() => true);
  child.stdin?.end();
  if (await within(gentleMs, hasEnded, false)) return true;
  for (const signal of FORCE) {
    child.kill(signal);
    if (await within(FORCE_LIMIT_MS, hasEnded, false)) return true;
  }
  return false;
}
