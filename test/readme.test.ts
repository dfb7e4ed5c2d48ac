import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectPath } from "../src/project-root.js";
import { seededWorld, type World } from "./world.js";

const readme = readFileSync(projectPath("README.md"), "utf8");

const block = (language: string): string => {
  const found = new RegExp(`\`\`\`${language}\\n(.*?)\n\`\`\``, "s").exec(readme)?.[1];
  if (found === undefined) throw new Error(`README.md has no block of ${language}`);
  return found;
};

describe("the README", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("shows the answer that its question gets", async () => {
    expect(await world.ask(block("graphql"))).toEqual(JSON.parse(block("json")));
  });
});
