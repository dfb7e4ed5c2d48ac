import { describe, expect, it } from "vitest";
import { withoutStack } from "../../src/graph/without-stack.js";

const framesOf = ({ stack = "" }: Error): number => stack.split("\n").slice(1).length;

describe("what is done without stacks", () => {
  it("makes errors of no frames, and errors have theirs again behind it", () => {
    expect(framesOf(withoutStack(() => new Error("inside")))).toBe(0);
    expect(framesOf(new Error("behind"))).toBeGreaterThan(0);
  });

  it("has stacks again where it fails", () => {
    expect(() =>
      withoutStack(() => {
        throw new Error("inside");
      }),
    ).toThrow("inside");
    expect(framesOf(new Error("behind"))).toBeGreaterThan(0);
  });
});
