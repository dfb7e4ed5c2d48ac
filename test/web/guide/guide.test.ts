import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectPath } from "../../../src/project-root.js";
import { chapters } from "./chapters.js";
import { anchorOf, guide } from "./guide.js";

describe("the guide to the explorer", () => {
  it("is the one in docs/explorer.md; npm run guide writes it anew", async () => {
    await expect(guide).toMatchFileSnapshot("../../../docs/explorer.md");
  });

  it("has each of its pictures at hand, and no other", () => {
    const named = chapters.flatMap(({ steps }) => steps.flatMap(({ picture }) => picture?.name ?? []));
    expect(readdirSync(projectPath("docs", "explorer")).sort()).toEqual(
      named.map((name) => `${name}.png`).sort(),
    );
  });

  it("leads only to chapters and files that are there", () => {
    const anchors = chapters.map(({ title }) => `#${anchorOf(title)}`);
    for (const [, target = ""] of guide.matchAll(/\]\(([^)<>]+)\)/g))
      if (target.startsWith("#")) expect(anchors).toContain(target);
      else expect(existsSync(projectPath("docs", target)), target).toBe(true);
  });
});
