import { describe, expect, it } from "vitest";
import { node, sampleNodes } from "../../web/harness/sample-view.js";
import { dayOfNumber, numberOfDay } from "../../web/src/timeline/day.js";
import { lanesOf } from "../../web/src/timeline/lanes.js";
import { spansOf } from "../../web/src/timeline/spans.js";
import { ticksOf } from "../../web/src/timeline/ticks.js";

const { spans: found, undated } = spansOf(sampleNodes);
const spanOf = (id: string) => found?.spans.find((span) => span.node.id === id);
const daysOf = (id: string) => {
  const span = spanOf(id);
  return span && [dayOfNumber(span.start), dayOfNumber(span.end - 1)];
};

describe("the acts on the time line", () => {
  it("lie where the source has them, no more exactly: a day, a month or the whole year", () => {
    expect(daysOf("talks")).toEqual(["2025-10-16", "2025-10-16"]);
    expect(daysOf("month-of-checks")).toEqual(["2024-05-01", "2024-05-31"]);
    expect(daysOf("campaign")).toEqual(["2023-01-01", "2023-12-31"]);
    expect(["talks", "month-of-checks", "campaign", "pact"].map((id) => spanOf(id)?.precision)).toEqual([
      "day",
      "month",
      "year",
      "interval",
    ]);
  });

  it("reach as far as the line where an end is open, and say so", () => {
    expect(spanOf("pact")).toMatchObject({ openStart: false, openEnd: true, end: found?.last });
    expect(spanOf("old-pact")).toMatchObject({ openStart: true, openEnd: false, start: found?.first });
  });

  it("make a line of whole years about all known days", () => {
    expect([dayOfNumber(found?.first ?? 0), dayOfNumber(found?.last ?? 0)]).toEqual([
      "2022-01-01",
      "2026-01-01",
    ]);
  });

  it("are apart from those that no document dates, and from what is no act", () => {
    expect(undated.map(({ id }) => id)).toEqual(["promise"]);
    expect(found?.spans.length).toBe(5);
  });

  it("make no line where no day is known", () => {
    expect(spansOf([node({ id: "a", type: "MEETING", name: "A", status: "DONE" })]).spans).toBe(null);
  });

  it("stand in lanes in which none covers another, however short it is", () => {
    const lanes = lanesOf(found?.spans ?? [], 400);
    for (const lane of lanes)
      for (const [index, span] of lane.entries())
        expect(span.start).toBeGreaterThanOrEqual(
          Math.max(
            ...lane.slice(0, index).map((it) => Math.max(it.end, it.start + 400)),
            Number.NEGATIVE_INFINITY,
          ),
        );
    expect(lanes.flat().length).toBe(5);
  });
});

describe("the years along the time line", () => {
  it("are each where there is room, and else a round number apart", () => {
    const [first, last] = [numberOfDay("2011-01-01"), numberOfDay("2026-01-01")];
    expect(ticksOf(first, last, 20).map(({ year }) => year)).toHaveLength(15);
    expect(ticksOf(first, last, 4).map(({ year }) => year)).toEqual([2015, 2020, 2025]);
  });
});
