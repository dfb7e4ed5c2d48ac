import type { z } from "zod";
import type { Problem } from "./problem.js";
import type { Path, SeedFile } from "./seed-file.js";

type Issue = z.core.$ZodIssue;

const pathOf = ({ path }: Issue): Path => path.map((key) => (typeof key === "symbol" ? String(key) : key));

const reach = (issues: readonly Issue[]): number =>
  Math.max(0, ...issues.map(({ path, code }) => path.length * 2 + (code === "unrecognized_keys" ? 1 : 0)));

/** Of the forms that a value could have had, what is wrong by the one that it comes closest to. */
const closest = (issue: Issue): Issue => {
  if (issue.code !== "invalid_union") return issue;
  const inner = [...issue.errors].sort((a, b) => reach(b) - reach(a))[0]?.[0];
  return inner === undefined ? issue : closest({ ...inner, path: [...issue.path, ...inner.path] } as Issue);
};

/** What is wrong with the form of a file, each at its place. */
export const formProblems = (file: SeedFile, error: z.ZodError): Problem[] =>
  error.issues.map(closest).flatMap((issue) => {
    const path = pathOf(issue);
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        at: file.positionOf([...path, key]),
        message: `unknown key ${key}`,
      }));
    if (issue.code === "invalid_key")
      return issue.issues.map(({ message }) => ({ at: file.positionOf(path), message }));
    const missing = issue.code === "invalid_type" && issue.message.endsWith("received undefined");
    return [
      { at: file.positionOf(path), message: missing ? `${String(path.at(-1))} is missing` : issue.message },
    ];
  });

/** A section, an entry, its key, and the item of a list under it. */
const partDepth = 4;

/** The data without the parts that have a problem of form, so that what else is wrong with it can be found too. */
export const withoutFaults = (data: unknown, error: z.ZodError): unknown => {
  const rest = structuredClone(data);
  const faults = error.issues.flatMap((issue) => {
    const path = pathOf(issue);
    return issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => [...path, key])
      : [path.slice(0, partDepth)];
  });
  const once = [...new Map(faults.map((path) => [JSON.stringify(path), path])).values()];
  for (const path of once.sort((a, b) => itemOf(b) - itemOf(a))) remove(rest, path);
  return rest;
};

/** Items of a list are taken away from its end, so that those before keep their places. */
const itemOf = (path: Path): number => Number(path.at(-1)) || 0;

const remove = (data: unknown, path: Path): void => {
  const key = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], data);
  if (key === undefined || typeof parent !== "object" || parent === null) return;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete (parent as Record<string, unknown>)[String(key)];
};
