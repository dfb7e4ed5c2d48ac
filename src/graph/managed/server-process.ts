import { type ChildProcess, spawn } from "node:child_process";
import { openConsoleLog } from "./console-log.js";
import { within } from "./time-limit.js";

/** The launcher halts the JVM 20 s after the end of input: signals are for a JVM that cannot even do that. */
const STOP_LIMITS_MS = { endOfInput: 25_000, SIGTERM: 3_000, SIGKILL: 3_000 };

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
  /** Ends it, gently first, within about half a minute; false when even force did not end it. */
  stop(): Promise<boolean>;
}

/** Starts a program in a process group of its own, so that Ctrl+C on the terminal reaches only this process. */
export function startProcess(file: string, args: string[], logFile: string): ServerProcess {
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
      stopping ??= endChild(child, ended);
      return stopping;
    },
  };
}

async function endChild(child: ChildProcess, ended: Promise<Ending>): Promise<boolean> {
  const hasEnded = ended.then(() => true);
  child.stdin?.end();
  if (await within(STOP_LIMITS_MS.endOfInput, hasEnded, false)) return true;
  child.kill("SIGTERM");
  if (await within(STOP_LIMITS_MS.SIGTERM, hasEnded, false)) return true;
  child.kill("SIGKILL");
  return within(STOP_LIMITS_MS.SIGKILL, hasEnded, false);
}
