import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";

const FROM_CLASS_DATA = "-XX:SharedArchiveFile=";

/**
 * The flags that let a JVM start from the class data of an earlier run, in about half the time; or, while there
 * are none, record them as it ends.
 */
export const classDataFlags = (archive: string, recording: string): string[] => [
  existsSync(archive) ? `${FROM_CLASS_DATA}${archive}` : `-XX:ArchiveClassesAtExit=${recording}`,
  "-Xlog:disable",
];

/** How long a JVM with these flags may take to end by itself: recording alone takes up to 10 s on a slow machine. */
export const gentleStopMs = (flags: string[]): number =>
  flags.some((flag) => flag.startsWith(FROM_CLASS_DATA)) ? 8_000 : 20_000;

/** Puts what a run recorded, if it ended cleanly, where later starts find it. */
export async function keepClassData(archive: string, recording: string, clean: boolean): Promise<void> {
  if (!existsSync(recording)) return;
  // Losing the archive costs seconds at the next start, so no failure here is worth an error.
  try {
    if (clean && !existsSync(archive)) {
      const draft = `${archive}.${randomUUID()}`;
      await copyFile(recording, draft);
      await rename(draft, archive);
    }
    await rm(recording);
  } catch {}
}
