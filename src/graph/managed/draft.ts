import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "./alive.js";

/** The start of this process tells it from an earlier one with its id: in a container that is the usual case. */
const OURS = `building-${process.pid}-${Math.round(performance.timeOrigin)}-`;

/** Makes a folder to build a runtime in, whose name tells which process builds there. */
export const newDraft = (runtimeDir: string): Promise<string> => mkdtemp(join(runtimeDir, OURS));

/** Removes the drafts of processes that have ended; those that cannot be removed do no harm but take room. */
export async function removeStaleDrafts(runtimeDir: string): Promise<void> {
  const names = await readdir(runtimeDir).catch(() => []);
  const stale = names.filter((name) => name.startsWith("building-") && !isInUse(name));
  const removals = stale.map((name) => rm(join(runtimeDir, name), { recursive: true, force: true }));
  await Promise.allSettled(removals);
}

function isInUse(name: string): boolean {
  if (name.startsWith(OURS)) return true;
  const pid = Number(/^building-(\d+)-/.exec(name)?.[1] ?? process.pid);
  return pid !== process.pid && isAlive(pid);
}
