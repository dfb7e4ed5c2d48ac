import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graphChecksum } from "../seed/graph-checksum.js";
import { loadUntil } from "../seed/killed-load.js";
import { holdSeeds, twoSeeds } from "../seed/two-seeds.js";
import { emptyWorld, type World } from "../world.js";

const moments = 30;

describe("the load command", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it(`killed hard at ${moments} moments leaves the old graph or the new one, never one between`, async () => {
    const { whole, rest } = await twoSeeds(world);
    const { sent } = await loadUntil(whole.folder);
    const found = { old: 0, new: 0 };
    for (let moment = 1; moment <= moments; moment += 1) {
      await holdSeeds(world, rest.folder);
      await loadUntil(whole.folder, (sent * moment) / moments);
      const checksum = await graphChecksum(world.driver);
      expect([rest.checksum, whole.checksum], `killed at moment ${moment}`).toContain(checksum);
      found[checksum === rest.checksum ? "old" : "new"] += 1;
    }
    console.log(`load killed at ${moments} moments of ${sent} bytes:`, found);
    expect(found.old).toBeGreaterThan(moments / 2);
  }, 900_000);

  it("run twice at once, with one of the two killed, leaves what one of them says", async () => {
    const { whole, rest } = await twoSeeds(world);
    const { sent } = await loadUntil(whole.folder);
    for (const share of [0.3, 0.6, 0.8, 0.95, 0.99]) {
      const [, other] = await Promise.all([loadUntil(whole.folder, sent * share), loadUntil(rest.folder)]);
      expect(other.code).toBe(0);
      expect([rest.checksum, whole.checksum]).toContain(await graphChecksum(world.driver));
    }
  }, 300_000);
});
