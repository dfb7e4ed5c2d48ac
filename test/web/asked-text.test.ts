import { describe, expect, it } from "vitest";
import { longestQuery } from "../../src/search/search.store.js";
import { askedText, longestText, shortened } from "../../web/src/search/asked-text.js";

describe("the text that the page searches for", () => {
  it("is at most as long as the API takes", () => {
    expect(longestText).toBe(longestQuery);
    expect(askedText("x".repeat(500))).toEqual({ can: "be asked", text: "x".repeat(500) });
    expect(askedText("x".repeat(501))).toEqual({ can: "not be asked", length: 501 });
  });

  it("is counted as the API counts it: composed, and without spaces around it", () => {
    expect(askedText(` ${"e\u0302\u0301".repeat(500)} `)).toEqual({ can: "be asked", text: "ế".repeat(500) });
  });

  it.each(["", "   ", "\n"])("waits while there is none: %j", (typed) => {
    expect(askedText(typed)).toEqual({ can: "wait" });
  });

  it("is told back short, and never cut within a character", () => {
    expect(shortened("友谊关")).toBe("友谊关");
    expect(shortened("😀".repeat(100), 4)).toBe("😀😀 … 😀😀");
  });
});
