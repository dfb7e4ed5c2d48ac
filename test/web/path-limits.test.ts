import { describe, expect, it } from "vitest";
import { piecesOf } from "../../web/src/paths-panel/filled.js";
import { askedOf, noLimits, wrongOf } from "../../web/src/paths-panel/limits.js";

describe("what is asked for paths", () => {
  it("has no limit but the number of acts while none is chosen", () => {
    expect(askedOf("a", "b", noLimits)).toEqual({
      from: "a",
      to: "b",
      maxActs: 3,
      during: null,
      on: null,
      via: null,
    });
  });

  it("has the limits that are chosen, with a time that may be open at an end", () => {
    const limits = {
      ...noLimits,
      maxActs: 2,
      topic: "drugs",
      since: "2024-01-01",
      kinds: ["MEETING"],
    } as const;
    expect(askedOf("a", "b", limits)).toMatchObject({
      maxActs: 2,
      during: "2024-01-01/..",
      on: ["drugs"],
      via: ["MEETING"],
    });
    expect(askedOf("a", "b", { ...noLimits, until: "2024-12-31" }).during).toBe("../2024-12-31");
  });

  it("is refused where no act could be meant", () => {
    expect(wrongOf(noLimits)).toBe(null);
    expect(wrongOf({ ...noLimits, kinds: [] })).toBe("noKind");
    expect(wrongOf({ ...noLimits, since: "2024-01-02", until: "2024-01-01" })).toBe("wrongDays");
  });
});

describe("a sentence with gaps", () => {
  it("falls into its words and its gaps in their order", () => {
    expect(piecesOf("{from} met {to}.")).toEqual([
      { gap: "from" },
      { text: " met " },
      { gap: "to" },
      { text: "." },
    ]);
  });
});
