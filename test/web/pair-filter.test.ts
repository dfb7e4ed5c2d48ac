import { describe, expect, it } from "vitest";
import { amountIn } from "../../web/src/figure/amount.js";
import { argumentsOf, filterIn, isBackwards, withFilter } from "../../web/src/pair/pair-filter.js";

const read = (search: string) => filterIn(new URLSearchParams(search));

describe("what is asked of a pair", () => {
  it.each([
    "",
    "topic=drugs",
    "from=2024&to=2025-06",
    "kind=AGREEMENT&kind=MEETING",
    "standing=proposed",
    "standing=all&subordinates=yes",
  ])("is kept by the address %j, beside the language", (search) => {
    const kept = withFilter(new URLSearchParams("lang=zh&topic=other"), read(search));
    expect(kept.get("lang")).toBe("zh");
    kept.delete("lang");
    expect(String(kept)).toBe(search);
  });

  it.each([
    ["from=2024-06&to=2024", false],
    ["from=2024&to=2024-01-01", false],
    ["from=2024-06-02&to=2024-06-01", true],
    ["from=2025&to=2024-12", true],
    ["from=2025", false],
  ])("%s is backwards: %s", (search, backwards) => {
    expect(isBackwards(read(search))).toBe(backwards);
  });

  it("leaves out what the address gives and is no choice", () => {
    expect(read("from=yesterday&kind=PARTY&standing=x&subordinates=1")).toEqual(read(""));
  });

  it.each([
    ["from=2024&to=2024", "2024"],
    ["from=2024", "2024/.."],
    ["to=2024-05", "../2024-05"],
    ["from=2020&to=2024-05-01", "2020/2024-05-01"],
    ["", null],
  ])("asks for the time of %j as %j", (search, during) => {
    expect(argumentsOf(read(search)).during).toBe(during);
  });

  it("asks for what counts by default, for what is only meant, or for every status", () => {
    expect(argumentsOf(read("")).statuses).toBeNull();
    expect(argumentsOf(read("standing=proposed")).statuses).toEqual(["PROPOSED", "PLANNED"]);
    expect(argumentsOf(read("standing=all")).statuses).toHaveLength(13);
  });
});

describe("an amount", () => {
  it("says in words how it stands to the true number, with its unit", () => {
    expect(amountIn("en", { value: 4500, unit: "case", comparator: "OVER" })).toBe("over 4,500 cases");
    expect(amountIn("en", { value: 1, unit: "year", comparator: "NEARLY" })).toBe("nearly 1 year");
    expect(amountIn("vi", { value: 50, unit: "agreement", comparator: "NEARLY" })).toBe("gần 50 thỏa thuận");
    expect(amountIn("zh", { value: 17.28, unit: "percent", comparator: "EXACTLY" })).toBe("17.28%");
    expect(amountIn("en", { value: 8.3, unit: "kg", comparator: "OVER" })).toBe("over 8.3 kg");
  });
});
