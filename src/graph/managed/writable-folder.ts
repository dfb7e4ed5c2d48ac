import { mkdir, mkdtemp, rmdir, statfs } from "node:fs/promises";
import { join } from "node:path";
import { OperatorError } from "../../errors.js";

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000).toLocaleString("en")} MB`;

/**
 * Makes sure that a folder is there, can be written and has room. Neo4j itself reports neither lack in words
 * that point to it.
 */
export async function ensureWritableFolder(folder: string, minFreeBytes: number): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await rmdir(await mkdtemp(join(folder, "writable-")));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new OperatorError(
      `The folder ${folder} must be one that can be written, and it cannot (${code ?? message}). ` +
        "Give it to the user who runs this, or choose another folder",
    );
  }
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < minFreeBytes) {
    throw new OperatorError(
      `The disk of ${folder} must have ${megabytes(minFreeBytes)} free, and has ${megabytes(free)}. ` +
        "Free some space, or choose a folder on another disk",
    );
  }
}
