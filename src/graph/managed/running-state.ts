import { readFile, rm } from "node:fs/promises";
import { z } from "zod";
import { isAlive } from "./alive.js";
import type { Home } from "./home.js";
import { replaceFile } from "./whole-file.js";

const schema = z.object({ pid: z.int().positive(), port: z.int().min(1).max(65_535) });

/** The server that says it runs on a home; only an authenticated answer proves it. */
export type RunningState = z.infer<typeof schema>;

export const writeState = (home: Home, state: RunningState): Promise<void> =>
  replaceFile(home.state, `${JSON.stringify(state)}\n`);

/** What the home's state file says, or nothing where it is missing, unreadable or of a process that has ended. */
export async function readState(home: Home): Promise<RunningState | undefined> {
  const state = await savedState(home);
  return state && isAlive(state.pid) ? state : undefined;
}

/** Forgets a server that has ended, unless another has taken its place by now. */
export async function clearState(home: Home, pid: number): Promise<void> {
  const state = await savedState(home);
  // A file that stays behind does no harm: its process has ended.
  if (state?.pid === pid) await rm(home.state).catch(() => {});
}

async function savedState(home: Home): Promise<RunningState | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(home.state, "utf8")));
  } catch {
    return undefined;
  }
}
