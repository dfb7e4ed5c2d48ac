import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { Corpus } from "../../src/evidence/corpus.js";
import { checkSeeds } from "../../src/seed/check/check-seeds.js";
import { problemLines } from "../../src/seed/files/problem.js";
import { portsCorpus, portsSeeds } from "../world.js";

/** A copy of the seeds of the four ports, made anew for each test of the suite that asks for it. */
export const portsCopy = () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "seeds-"));
    await cp(portsSeeds, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  return {
    get folder() {
      return folder;
    },
    change: async (file: string, from: string, to: string): Promise<void> => {
      const text = await readFile(join(folder, file), "utf8");
      expect(text).toContain(from);
      await writeFile(join(folder, file), text.replace(from, to));
    },
    lines: async (corpus = portsCorpus): Promise<string[]> =>
      problemLines((await checkSeeds(folder, new Corpus(corpus))).problems),
  };
};
