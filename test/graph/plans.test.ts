import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectPath } from "../../src/project-root.js";
import { database, seededWorld, type World } from "../world.js";

const folder = projectPath("cypher");

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cypher") && !name.startsWith("migrations"))
  .map((name) => name.replace(/\.cypher$/, "").replaceAll("\\", "/"))
  .sort();

const textOf = (file: string): string => readFileSync(join(folder, `${file}.cypher`), "utf8");

const parameterNames = (text: string): string[] => [
  ...new Set([...text.matchAll(/\$([a-zA-Z]+)/g)].map(([, name]) => name as string)),
];

const lists = [
  "actorKinds",
  "actors",
  "among",
  "digests",
  "ends",
  "entities",
  "ids",
  "kinds",
  "participants",
  "parties",
  "roles",
  "statuses",
  "topics",
  "types",
  "via",
  "without",
  "words",
];

/** A value of the type that a parameter of this name has in every statement. */
const sample = (name: string): unknown => {
  if (lists.includes(name)) return ["x", "y"];
  if (["limit", "depth", "rank", "length", "place", "shared", "paragraph", "start", "end"].includes(name))
    return 1;
  if (name.startsWith("most")) return 1;
  if (/^(always|any|every|include)|Below$/.test(name)) return false;
  if (name === "nodes") return [{ id: "x", labels: ["Name"], properties: {} }];
  if (name === "links") return [{ type: "NAMED", from: "x", to: "y", properties: {} }];
  return "x";
};

const refusedOperators = [
  "AllNodesScan",
  "CartesianProduct",
  "DirectedRelationshipIndexScan",
  "UndirectedRelationshipIndexScan",
];

/** Two ends, each found by its id: the product is of one row and one row. */
const allowed: Record<string, string[]> = { "load/create-links": ["CartesianProduct"] };

const operatorsOf = async (driver: Driver, file: string): Promise<string[]> => {
  const text = textOf(file);
  const session = driver.session({ database });
  try {
    const parameters = Object.fromEntries(parameterNames(text).map((name) => [name, sample(name)]));
    const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
    const found: string[] = [];
    const walk = (plan: { operatorType: string; children: never[] } | false): void => {
      if (!plan) return;
      found.push(plan.operatorType.replace(/@.*$/, ""));
      for (const child of plan.children) walk(child);
    };
    walk(summary.plan as never);
    return found;
  } finally {
    await session.close();
  }
};

describe("the plan of", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
    const session = world.driver.session({ database });
    await session.run("CALL db.prepareForReplanning()");
    await session.close();
  });
  afterAll(() => world.close());

  it.each(files.filter((file) => file !== "graph/await-indexes"))(
    "%s has no scan of everything and no product",
    async (file) => {
      const operators = await operatorsOf(world.driver, file);
      expect(operators.length).toBeGreaterThan(0);
      expect(operators.filter((operator) => refusedOperators.includes(operator))).toEqual(
        allowed[file] ?? [],
      );
    },
  );

  it("participation/of-actor-newest follows the index of parts by actor and day", async () => {
    const operators = await operatorsOf(world.driver, "participation/of-actor-newest");
    expect(operators).toContain("DirectedRelationshipIndexSeek");
    expect(operators).toContain("PartialTop");
  });

  it.each(["act/newest", "entity/by-name", "agreement/by-name"])(
    "%s follows the index in whose order it lists",
    async (file) => {
      const operators = await operatorsOf(world.driver, file);
      expect(operators.filter((operator) => /Scan|^Sort$|^Top$/.test(operator))).toEqual([]);
      expect(operators).toContain("PartialTop");
    },
  );

  it("search/begun seeks names in one index", async () => {
    const operators = await operatorsOf(world.driver, "search/begun");
    expect(operators).toContain("NodeIndexSeekByRange");
    expect(operators).not.toContain("ProcedureCall");
  });

  it.each(["search/names", "search/count"])("%s seeks names in two indexes, and scans none", async (file) => {
    const operators = await operatorsOf(world.driver, file);
    expect(operators).toContain("NodeIndexSeekByRange");
    expect(operators).toContain("ProcedureCall");
    expect(operators.filter((operator) => operator.endsWith("Scan"))).toEqual([]);
  });
});
