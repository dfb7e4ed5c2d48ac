import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const TAIL_LINES = 20;
/** The launcher halts the JVM 20 s after the end of input: signals are for a JVM that cannot even do that. */
const STOP_LIMITS_MS = { endOfInput: 25_000, SIGTERM: 3_000, SIGKILL: 3_000 };

/** How a child ended: cleanly or not, and the last lines it printed. */
export interface Ending {
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
  const log = keepLog(child, logFile);
  const ended = new Promise<Ending>((resolve) => {
    child.once("error", (error) => resolve({ clean: false, log: error.message }));
    child.once("close", (code) => resolve({ clean: code === 0, log: log() }));
  });
  let stopping: Promise<boolean> | undefined;
  return {
    pid: child.pid ?? 0,
    ended,
    log,
    stop: () => {
      stopping ??= endChild(child, ended);
      return stopping;
    },
  };
}

function keepLog(child: ChildProcess, logFile: string): () => string {
  let tail = "";
  // A full disk must not end this process: the tail still tells what happened.
  const file = createWriteStream(logFile, { flags: "a", mode: 0o600 }).on("error", () => {});
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      file.write(text);
      tail = (tail + text)
        .split("\n")
        .slice(-TAIL_LINES - 1)
        .join("\n");
    });
  }
  child.once("close", () => file.end());
  return () => tail.trim();
}

async function endChild(child: ChildProcess, ended: Promise<Ending>): Promise<boolean> {
  child.stdin?.end();
  if (await settles(ended, STOP_LIMITS_MS.endOfInput)) return true;
  child.kill("SIGTERM");
  if (await settles(ended, STOP_LIMITS_MS.SIGTERM)) return true;
  child.kill("SIGKILL");
  return settles(ended, STOP_LIMITS_MS.SIGKILL);
}

async function settles(promise: Promise<unknown>, limitMs: number): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(limitMs, false, { signal: timer.signal }).catch(() => false);
  const settled = await Promise.race([promise.then(() => true), late]);
  timer.abort();
  return settled;
}
