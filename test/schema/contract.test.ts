import { readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges } from "graphql";
import { describe, expect, it } from "vitest";
import { projectPath } from "../../src/project-root.js";
import { createSchema } from "../../src/schema.js";

const contract = buildSchema(readFileSync(projectPath("graphql", "contract.graphql"), "utf8"));

describe("the schema", () => {
  it("breaks nothing that graphql/contract.graphql promises", async () => {
    const broken = findBreakingChanges(contract, await createSchema());
    expect(broken.map(({ description }) => description)).toEqual([]);
  });
});
