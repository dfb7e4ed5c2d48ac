import { randomBytes } from "node:crypto";
import { link, rename, rm, writeFile } from "node:fs/promises";

/** Writes a file for its owner alone; a reader at any moment sees the old text or the new one, whole. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = await writeDraft(path, text);
  await rename(draft, path);
}

/** Writes a file for its owner alone unless it is there; of two writers at once, one wins and both go on. */
export async function createFile(path: string, text: string): Promise<void> {
  const draft = await writeDraft(path, text);
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(draft);
  }
}

async function writeDraft(path: string, text: string): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, text, { mode: 0o600, flag: "wx" });
  return draft;
}
