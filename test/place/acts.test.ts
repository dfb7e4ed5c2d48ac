import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectPaged } from "../page/pages.js";
import { portsWorld, type World } from "../world.js";

describe("the acts of a place", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  it("are those at it", async () => {
    await expectPaged(world, { field: "acts", of: { id: "midtown", type: "Place" } }, ["ports-talks"]);
  });

  it("are asked for with one statement for many places", async () => {
    const before = world.statements.length;
    await world.ask(`{ nodes(ids: ["midtown", "tea"]) { ... on Place { acts { nodes { id } } } } }`);
    expect(world.statements.slice(before).filter((file) => file.startsWith("place/"))).toEqual([
      "place/acts",
    ]);
  });
});
