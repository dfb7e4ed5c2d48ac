import { readFile, rm } from "node:fs/promises";
import { z } from "zod";
import type { Home } from "./home.js";
import { replaceFile } from "./whole-file.js";

const schema = z.object({ pid: z.int().positive(), port: z.int().min(1).max(65_535) });

/** The server that says it runs on a home; only an authenticated answer proves it. */
export type RunningState = z.infer<typeof schema>;

export const writeState = (home: Home, state: RunningState): Promise<void> =>
  replaceFile(home.state, `${JSON.stringify(state)}\n`);

/** What the home's state file says, or nothing where it is missing, unreadable or of a process that has ended. */
export async function readState(home: Home): Promise<RunningState | undefined> {
  const text = await readFile(home.state, "utf8").catch(() => "");
  const state = schema.safeParse(parse(text)).data;
  return state && isAlive(state.pid) ? state : undefined;
}

/** Forgets a server that has ended, unless another has taken its place by now. */
export async function clearState(home: Home, pid: number): Promise<void> {
  const text = await readFile(home.state, "utf8").catch(() => "");
  if (schema.safeParse(parse(text)).data?.pid === pid) await rm(home.state, { force: true });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
