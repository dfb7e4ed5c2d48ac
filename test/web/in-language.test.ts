import { describe, expect, it } from "vitest";
import { inLanguage } from "../../web/src/layout/in-language.js";

describe("an address in a language", () => {
  it.each([
    ["/", "/?lang=vi"],
    ["/graph?of=a", "/graph?of=a&lang=vi"],
    ["/document/a#paragraph-3", "/document/a?lang=vi#paragraph-3"],
    ["/pair/a/b?lang=en&topic=c#d", "/pair/a/b?lang=vi&topic=c#d"],
  ])("keeps the query and the place of %s", (path, expected) => {
    expect(inLanguage(path, "vi")).toBe(expected);
  });
});
