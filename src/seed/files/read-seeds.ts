import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { z } from "zod";
import { OperatorError } from "../../errors.js";
import type { Fact } from "../facts/fact.js";
import { documentFile, documentFileFacts, registryFacts, registryFile } from "../format/seed-format.js";
import { formProblems, withoutFaults } from "./form-problems.js";
import type { Problem } from "./problem.js";
import { parseSeedFile, type SeedFile } from "./seed-file.js";

/** All that the seed files say, what is wrong with their form, and the hash of their names and contents. */
export interface Seeds {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  /** Whether each file could be read, but for the parts that have problems of form. */
  readonly whole: boolean;
  /** 16 hex digits */
  readonly version: string;
}

type FileReading = Omit<Seeds, "version">;

const filesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith(".yaml"))
      .map(({ name }) => name)
      .sort();
  } catch {
    throw new OperatorError(
      `The seed folder needs a folder ${basename(folder)}; there is none that can be read`,
    );
  }
};

const factsOf = <Data>(
  schema: z.ZodType<Data>,
  file: SeedFile,
  read: (data: Data) => Fact[],
): FileReading => {
  if (file.problems.length > 0) return { facts: [], problems: file.problems, whole: false };
  const parsed = schema.safeParse(file.data);
  if (parsed.success) return { facts: read(parsed.data), problems: [], whole: true };
  const rest = schema.safeParse(withoutFaults(file.data, parsed.error));
  return {
    facts: rest.success ? read(rest.data) : [],
    problems: formProblems(file, parsed.error),
    whole: rest.success,
  };
};

/** A path as somebody at a terminal can open it: from the working folder where it lies below that. */
const shownPath = (path: string): string => {
  const below = relative(process.cwd(), path);
  return below.startsWith("..") ? path : below;
};

/** Reads `registry/*.yaml` and `documents/*.yaml` below the folder. */
export const readSeeds = async (folder: string): Promise<Seeds> => {
  const hash = createHash("sha256");
  const parts: FileReading[] = [];
  for (const kind of ["registry", "documents"] as const) {
    for (const name of await filesIn(join(folder, kind))) {
      const text = await readFile(join(folder, kind, name), "utf8");
      hash.update(`${kind}/${name}\0${text}\0`);
      const file = parseSeedFile(shownPath(join(folder, kind, name)), text);
      parts.push(
        kind === "registry"
          ? factsOf(registryFile, file, (data) => registryFacts(data, file))
          : factsOf(documentFile, file, (data) =>
              documentFileFacts(data, file, `${basename(name, ".yaml")}.txt`),
            ),
      );
    }
  }
  return {
    facts: parts.flatMap((part) => part.facts),
    problems: parts.flatMap((part) => part.problems),
    whole: parts.every((part) => part.whole),
    version: hash.digest("hex").slice(0, 16),
  };
};
