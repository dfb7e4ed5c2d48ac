import { lexicographicSortSchema, printSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { createSchema } from "../../src/schema.js";

describe("the schema", () => {
  it("is the one in graphql/schema.graphql; npm run emit writes it anew", async () => {
    const sdl = printSchema(lexicographicSortSchema(await createSchema()));
    await expect(`${sdl}\n`).toMatchFileSnapshot("../../graphql/schema.graphql");
  });
});
