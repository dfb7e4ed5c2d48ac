import { execFile } from "node:child_process";
import { promisify } from "node:util";

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  timeoutMs: number;
}

/** A program that could not be run, or that ended with an error; the output is what it had printed by then. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
  readonly output: string;

  constructor(file: string, output: string, cause: unknown) {
    super(`${file} failed: ${output}`, { cause });
    this.output = output;
  }
}

/** Runs a program to its end and gives what it printed, standard output first. */
export async function runCommand(file: string, args: string[], options: CommandOptions): Promise<string> {
  const { timeoutMs, ...rest } = options;
  try {
    const { stdout, stderr } = await promisify(execFile)(file, args, {
      ...rest,
      timeout: timeoutMs,
      maxBuffer: 64 * 1024 * 1024,
      windowsHide: true,
    });
    return stdout + stderr;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    throw new CommandFailed(file, (stdout + stderr).trim() || message, error);
  }
}
