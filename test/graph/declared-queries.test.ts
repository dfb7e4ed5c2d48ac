import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AnyQuery } from "../../src/graph/query.js";
import { projectPath } from "../../src/project-root.js";

const isQuery = (value: unknown): value is AnyQuery =>
  typeof value === "object" && value !== null && "file" in value && "takes" in value && "gives" in value;

const stores: Record<string, unknown>[] = await Promise.all(
  readdirSync(projectPath("src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".store.ts"))
    .map((name) => import(projectPath("src", name))),
);
const queries = stores.flatMap((store) => Object.values(store).filter(isQuery));

const textOf = (file: string): string => readFileSync(projectPath("cypher", `${file}.cypher`), "utf8");

const withoutComments = (text: string): string => text.replaceAll(/^\/\/.*$/gm, "");

/** The number of cells in the last list that a statement returns, or null where it returns none. */
const cellsReturned = (text: string): number | null => {
  const list = text.slice(text.lastIndexOf("RETURN [") + "RETURN ".length);
  if (!text.includes("RETURN [")) return null;
  let depth = 0;
  let cells = 1;
  for (const character of list) {
    if ("[{(".includes(character)) depth += 1;
    if ("]})".includes(character)) depth -= 1;
    if (character === "," && depth === 1) cells += 1;
    if (depth === 0) return cells;
  }
  return null;
};

describe("the queries that stores declare", () => {
  it("are found, one for each statement that is asked on behalf of a caller", () => {
    const asked = readdirSync(projectPath("cypher"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".cypher") && !/^(migrations|load|graph)/.test(name))
      .map((name) => name.replace(/\.cypher$/, "").replaceAll("\\", "/"));
    expect(queries.map(({ file }) => file).sort()).toEqual(asked.sort());
  });

  it.each(queries.map((query) => [query.file, query] as const))(
    "%s takes the parameters that it declares",
    (file, query) => {
      const used = [...withoutComments(textOf(file)).matchAll(/\$([a-zA-Z]+)/g)].map(
        ([, name]) => name as string,
      );
      const declared = [...Object.keys(query.takes), ...(query.per === "id" ? ["ids"] : [])];
      expect([...new Set(used)].sort()).toEqual(declared.sort());
    },
  );

  it.each(queries.filter(({ gives }) => gives !== "count").map((query) => [query.file, query] as const))(
    "%s returns as many cells as it declares columns",
    (file, { gives }) => {
      const columns = gives === "count" ? [] : gives.columns;
      const text = withoutComments(textOf(file)).replace("RETURN id, [[", "RETURN [");
      expect(cellsReturned(text)).toBe(columns.length);
    },
  );

  it("say in their first line what they return", () => {
    for (const { file } of queries) expect(textOf(file).split("\n")[0], file).toMatch(/^\/\/ .{10,}/);
  });
});
