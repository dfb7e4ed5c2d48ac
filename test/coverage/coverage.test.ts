import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factsOf, loadFacts, type Sketch } from "../sketch.js";
import { emptyWorld, type World } from "../world.js";

const dated = (...dates: (string | undefined)[]): Sketch => ({
  things: {},
  acts: Object.fromEntries(dates.map((date, index) => [`act${index + 1}`, { date, parts: [] }])),
});

describe("the days that were searched", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it.each([
    [[], null, null],
    [[undefined], null, null],
    [[undefined, "2024"], "2024-01-01", "2024-12-31"],
    [["2018/2023-11", "2020"], "2018-01-01", "2023-11-30"],
    [["2024/.."], "2024-01-01", "2024-01-01"],
    [["../2024"], "2024-12-31", "2024-12-31"],
    [["../2010", "2012/.."], "2010-12-31", "2012-01-01"],
  ])("of acts of %j are from %j to %j", async (dates, from, to) => {
    await loadFacts(world, factsOf(dated(...dates)));
    const { coverage } = await world.ask("{ coverage { from to } }");
    expect(coverage).toEqual({ from, to });
  });
});
