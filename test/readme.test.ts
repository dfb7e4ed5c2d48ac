import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectPath } from "../src/project-root.js";
import { readExamples } from "./examples/read-examples.js";

const readme = readFileSync(projectPath("README.md"), "utf8");

const block = (language: string): string => {
  const found = new RegExp(`\`\`\`${language}\\n(.*?)\n\`\`\``, "s").exec(readme)?.[1];
  if (found === undefined) throw new Error(`README.md has no block of ${language}`);
  return found;
};

describe("the README", () => {
  it("shows an example, with its question and its answer", () => {
    const shown = readExamples().find(({ document }) => document === block("graphql"));
    expect(shown).toBeDefined();
    expect(readme).toContain(`\n\n${shown?.title}\n\n\`\`\`graphql\n`);
    expect(JSON.parse(block("json"))).toEqual(JSON.parse(shown?.answer ?? ""));
  });
});
