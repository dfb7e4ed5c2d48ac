import { readFileSync } from "node:fs";
import { projectPath } from "../../src/project-root.js";
import type { Cost } from "./profiling-graph.js";

/** What each example cost when that was last written down, by the name of its file. */
export const recordedCosts = (): Readonly<Record<string, Cost>> =>
  JSON.parse(readFileSync(projectPath("test", "examples", "costs.json"), "utf8"));

/** The costs as `costs.json` has them: a line for each example, by name. */
export const costsAsText = (costs: ReadonlyMap<string, Cost>): string => {
  const lines = [...costs].map(([slug, { statements, roundTrips, dbHits }]) => {
    const cost = `"statements": ${statements}, "roundTrips": ${roundTrips}, "dbHits": ${dbHits}`;
    return `  "${slug}": { ${cost} }`;
  });
  return `{\n${lines.sort().join(",\n")}\n}\n`;
};
