import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { limitTable } from "../src/limits.js";
import { projectPath } from "../src/project-root.js";

describe("the limits", () => {
  it("stand with their values in docs/reliability.md, and no others", () => {
    const text = readFileSync(projectPath("docs", "reliability.md"), "utf8");
    const told = [...text.matchAll(/^\| `([A-Z0-9_]+)` \| (\d+) \|/gm)].map(([, name, value]) => [
      name,
      Number(value),
    ]);
    const held = Object.values(limitTable).map(({ variable, usual }) => [variable, usual]);
    expect(told.sort()).toEqual(held.sort());
  });
});
