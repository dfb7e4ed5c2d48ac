import { describe, expect, it } from "vitest";
import { jsonSchemas } from "../../src/seed/format/json-schema.js";

describe("the JSON Schemas of the seed files", () => {
  it.each(["registry", "document"] as const)(
    "hold the one in seeds/schema/%s.schema.json; npm run emit writes it anew",
    async (kind) => {
      await expect(`${JSON.stringify(jsonSchemas()[kind], null, 2)}\n`).toMatchFileSnapshot(
        `../../seeds/schema/${kind}.schema.json`,
      );
    },
  );
});
