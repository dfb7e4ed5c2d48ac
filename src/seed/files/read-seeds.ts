import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { z } from "zod";
import { OperatorError } from "../../errors.js";
import type { Fact } from "../facts/fact.js";
import { documentFile, documentFileFacts, registryFacts, registryFile } from "../format/seed-format.js";
import type { Problem } from "./problem.js";
import { parseSeedFile, type SeedFile } from "./seed-file.js";

/** All that the seed files say, what is wrong with their form, and the hash of their names and contents. */
export interface Seeds {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  /** 16 hex digits */
  readonly version: string;
}

const filesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
  } catch {
    throw new OperatorError(
      `The seed folder needs a folder ${basename(folder)}; there is none that can be read`,
    );
  }
};

const formProblems = (file: SeedFile, error: z.ZodError): Problem[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        at: file.positionOf([...path, key]),
        message: `unknown key ${key}`,
      }));
    if (issue.code === "invalid_key")
      return issue.issues.map(({ message }) => ({ at: file.positionOf(path), message }));
    if (issue.code === "invalid_union") {
      const branch = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0]?.[0];
      if (branch)
        return formProblems(file, { issues: [{ ...branch, path: [...path, ...branch.path] }] } as z.ZodError);
    }
    return [{ at: file.positionOf(path), message: issue.message }];
  });

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map(({ path, code }) => path.length * 2 + (code === "unrecognized_keys" ? 1 : 0)));

const factsOf = <Data>(
  schema: z.ZodType<Data>,
  file: SeedFile,
  read: (data: Data) => Fact[],
): { facts: Fact[]; problems: readonly Problem[] } => {
  if (file.problems.length > 0) return { facts: [], problems: file.problems };
  const parsed = schema.safeParse(file.data);
  return parsed.success
    ? { facts: read(parsed.data), problems: [] }
    : { facts: [], problems: formProblems(file, parsed.error) };
};

/** Reads `registry/*.yaml` and `documents/*.yaml` below the folder; positions name files as below it. */
export const readSeeds = async (folder: string): Promise<Seeds> => {
  const hash = createHash("sha256");
  const parts = [];
  for (const kind of ["registry", "documents"] as const) {
    for (const name of await filesIn(join(folder, kind))) {
      const text = await readFile(join(folder, kind, name), "utf8");
      hash.update(`${kind}/${name}\0${text}\0`);
      const file = parseSeedFile(`${kind}/${name}`, text);
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
    version: hash.digest("hex").slice(0, 16),
  };
};
