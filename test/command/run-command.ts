import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { projectPath } from "../../src/project-root.js";

/** What a command has printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A command that runs: `until` waits for its output to match, and fails with all it printed if it ends before. */
export interface Running {
  readonly child: ChildProcess;
  until(pattern: RegExp): Promise<RegExpExecArray>;
  ended(): Promise<Ended>;
}

/** Only these go to the command, so that no variable of who runs the tests decides them. */
const inherited = ({ PATH, HOME, JAVA_HOME }: NodeJS.ProcessEnv) => ({
  PATH,
  HOME,
  ...(JAVA_HOME && { JAVA_HOME }),
});

const main = ["--import", "tsx", projectPath("src", "main.ts")];

/** Starts the command line in a process of its own; it is killed at the end of its test. */
export const startCommand = (args: readonly string[], env: Record<string, string>): Running =>
  start(process.execPath, [...main, ...args], env);

/** Starts the command line as npm does: below a shell, which alone gets the signals. */
export const startBelowShell = (args: readonly string[], env: Record<string, string>): Running =>
  start("sh", ["-c", '"$@"; exit $?', "sh", process.execPath, ...main, ...args], {
    ...env,
    npm_lifecycle_event: "start",
  });

const start = (file: string, args: readonly string[], env: Record<string, string>): Running => {
  const child = spawn(file, args, {
    cwd: projectPath(),
    env: { ...inherited(process.env), LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  let closed = false;
  const end = once(child, "close").then(([code]): Ended => {
    closed = true;
    return { code, output, errors };
  });
  return {
    child,
    ended: () => end,
    until: async (pattern) => {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (closed) throw new Error(`the command ended before ${pattern}:\n${output}\n${errors}`);
        await Promise.race([once(child.stdout, "data"), end]);
      }
    },
  };
};

/** Runs the command line to its end. */
export const runCommand = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  startCommand(args, env).ended();
