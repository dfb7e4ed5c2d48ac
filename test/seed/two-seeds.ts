import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { Corpus } from "../../src/evidence/corpus.js";
import { checkedImage, loadChecked } from "../../src/seed/load/bring-up-to-date.js";
import { database, portsCorpus, portsSeeds, type World } from "../world.js";
import { graphChecksum } from "./graph-checksum.js";

/** Seed files, and the checksum of the graph that holds what they say. */
export interface Held {
  readonly folder: string;
  readonly checksum: string;
}

/** The seeds of the four ports, and what is left of them without the people, their ranks and the codes. */
export const twoSeeds = async (world: World): Promise<{ whole: Held; rest: Held }> => {
  const folder = await mkdtemp(join(tmpdir(), "seeds-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(portsSeeds, folder, { recursive: true });
  const without = async (file: string, part: RegExp) =>
    writeFile(join(folder, file), (await readFile(join(folder, file), "utf8")).replaceAll(part, ""));
  await without("documents/ports.yaml", /^people:\n(?: .*\n)+/gm);
  await without("registry/ports.yaml", /^ {4}codes:.*\n(?: {6}- { instrument.*\n)*/gm);
  const held = async (seedsDir: string): Promise<Held> => {
    await holdSeeds(world, seedsDir);
    return { folder: seedsDir, checksum: await graphChecksum(world.driver) };
  };
  return { whole: await held(portsSeeds), rest: await held(folder) };
};

/** Makes the graph what the seeds of a folder say. */
export const holdSeeds = async ({ driver }: World, seedsDir: string): Promise<void> => {
  await loadChecked(driver, database, await checkedImage(seedsDir, new Corpus(portsCorpus)));
};
