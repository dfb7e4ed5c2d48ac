import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectPaged, idsByPages } from "../page/pages.js";
import { portsWorld, type World } from "../world.js";

describe("the acts of a topic", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const of = (id: string, args = "") => ({ field: "acts", args, of: { id, type: "Topic" } });

  it("are those that concern it or a narrower one, each once, newest first and undated ones last", async () => {
    await expectPaged(world, of("goods"), ["ports-talks", "silk-checks"]);
  });

  it("leave out those of narrower topics when told to", async () => {
    expect(await idsByPages(world, of("goods", "includeNarrower: false"), 1)).toEqual([]);
    expect(await idsByPages(world, of("silk", "includeNarrower: false"), 1)).toEqual([
      "ports-talks",
      "silk-checks",
    ]);
    expect(await idsByPages(world, of("silk", "includeNarrower: null"), 1)).toHaveLength(2);
  });

  it("are asked for with one statement for many topics, and counted with one", async () => {
    const before = world.statements.length;
    await world.ask(
      `{ nodes(ids: ["tea", "ships", "goods"]) { ... on Topic { acts { nodes { id } totalCount } } } }`,
    );
    expect(world.statements.slice(before).filter((file) => file.startsWith("topic/"))).toEqual([
      "topic/acts",
      "topic/acts-count",
    ]);
  });
});
