import { describe, expect, it } from "vitest";
import { cookbookOf } from "./cookbook.js";
import { readExamples } from "./read-examples.js";

describe("the cookbook", () => {
  it("is the one in docs/cookbook.md; npm run emit writes it anew", async () => {
    await expect(cookbookOf(readExamples())).toMatchFileSnapshot("../../docs/cookbook.md");
  });
});
