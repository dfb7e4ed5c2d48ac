import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  timeoutMs: number;
}

/** A program that could not be run, or that ended with an error; the output is what it had printed by then. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
  readonly output: string;

  constructor(file: string, output: string, cause?: unknown) {
    super(`${file} failed: ${output}`, { cause });
    this.output = output;
  }
}

/**
 * Runs a program to its end and gives what it printed, standard output first. However this process ends, the
 * program and all that it started end too; on Windows they may outlive it.
 */
export async function runCommand(file: string, args: string[], options: CommandOptions): Promise<string> {
  const { timeoutMs, ...rest } = options;
  const child = spawn(...watched(file, args), {
    ...rest,
    detached: onPosix,
    windowsHide: true,
    timeout: timeoutMs,
    killSignal: "SIGKILL",
  });
  const [stdout, stderr, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]).catch((error: Error) => {
    throw new CommandFailed(file, error.message, error);
  });
  if (code === 0) return stdout + stderr;
  const late = child.killed ? `took longer than ${timeoutMs / 1000} s` : "";
  const printed = (stdout + stderr).trim();
  throw new CommandFailed(file, [printed, late].filter(Boolean).join("\n") || `ended with ${code ?? signal}`);
}

const onPosix = process.platform !== "win32";

/**
 * Nothing is ever written to the standard input, so its end means that this process has ended, or that the
 * program has: the watch then kills the process group, itself with it.
 */
const WATCH = `
exec 3<&0 </dev/null
{ read -r _; kill -s KILL 0; } <&3 >/dev/null 2>&1 &
exec "$0" "$@" 3<&-
`;

const watched = (file: string, args: string[]): [string, string[]] =>
  onPosix ? ["/bin/sh", ["-c", WATCH, file, ...args]] : [file, args];
