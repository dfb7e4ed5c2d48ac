import { describe, expect, it } from "vitest";
import { stretchesOf } from "../../web/src/evidence/marked.js";

describe("the stretches of a text", () => {
  it("are cut at the ends of spans that overlap, and say which spans they lie in", () => {
    expect(
      stretchesOf("abcdef", [
        { start: 1, end: 4 },
        { start: 3, end: 5 },
      ]),
    ).toEqual([
      { start: 0, text: "a", spans: [] },
      { start: 1, text: "bc", spans: [0] },
      { start: 3, text: "d", spans: [0, 1] },
      { start: 4, text: "e", spans: [1] },
      { start: 5, text: "f", spans: [] },
    ]);
  });

  it("are the whole text where there are no spans, and none of an empty one", () => {
    expect(stretchesOf("ab", [])).toEqual([{ start: 0, text: "ab", spans: [] }]);
    expect(stretchesOf("", [{ start: 0, end: 2 }])).toEqual([]);
  });

  it("join to the text where a span reaches beyond it", () => {
    const stretches = stretchesOf("abc", [{ start: 2, end: 9 }]);
    expect(stretches.map(({ text }) => text).join("")).toBe("abc");
    expect(stretches.at(-1)).toEqual({ start: 2, text: "c", spans: [0] });
  });
});
