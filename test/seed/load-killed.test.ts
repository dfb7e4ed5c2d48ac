import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyWorld, type World } from "../world.js";
import { graphChecksum } from "./graph-checksum.js";
import { loadUntil } from "./killed-load.js";
import { holdSeeds, twoSeeds } from "./two-seeds.js";

describe("the load command", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it("killed hard while it writes leaves the graph as it was, and the next load is whole", async () => {
    const { whole, rest } = await twoSeeds(world);
    const { code, sent } = await loadUntil(whole.folder);
    expect(code).toBe(0);
    for (const share of [0.5, 0.9, 0.98]) {
      await holdSeeds(world, rest.folder);
      expect(await loadUntil(whole.folder, sent * share)).toMatchObject({ code: null });
      expect(await graphChecksum(world.driver), `killed at ${share} of its bytes`).toBe(rest.checksum);
    }
    expect((await loadUntil(whole.folder)).code).toBe(0);
    expect(await graphChecksum(world.driver)).toBe(whole.checksum);
  }, 120_000);

  it("run twice at once with different files leaves what one of them says, and fails neither", async () => {
    const { whole, rest } = await twoSeeds(world);
    const ends = await Promise.all([loadUntil(whole.folder), loadUntil(rest.folder)]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    expect([whole.checksum, rest.checksum]).toContain(await graphChecksum(world.driver));
  }, 120_000);
});
