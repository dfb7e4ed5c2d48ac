import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectPaged, idsByPages, idsOf, refusedPage } from "../page/pages.js";
import { portsWorld, seededWorld, type World } from "../world.js";

const agreements = (args = "") => ({ field: "agreements", args });

describe("agreements", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  it("are paged like every list", async () => {
    await expectPaged(world, agreements(), ["ports-minutes"]);
  });

  it.each([
    ["kinds: [MINUTES]", true],
    ["kinds: [TREATY]", false],
    ["statuses: [SIGNED]", true],
    ["statuses: [PROPOSED]", false],
    ['parties: ["northport-customs", "southport-customs"]', true],
    ['parties: ["northport-customs", "eastport-customs"]', false],
    ['parties: ["northport-customs"], kinds: [MINUTES], statuses: [SIGNED]', true],
    ['on: ["goods"]', false],
  ])("with %s hold the minutes: %s", async (args, held) => {
    expect(await idsByPages(world, agreements(args), 1)).toEqual(held ? ["ports-minutes"] : []);
  });

  it.each([
    ['parties: ["nobody"]', /parties takes the id of one of .*there is no "nobody"/],
    ['parties: ["tea"]', /"tea" is a TOPIC/],
    ['on: ["wool"]', /on takes the id of one of TOPIC; there is no "wool"/],
  ])("with %s are refused as bad input, which is named", async (args, message) => {
    const refusal = await refusedPage(world, agreements(args));
    expect(refusal.message).toMatch(message);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });
});

describe("the agreements of the project's own facts", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("are read in pages that join to the whole, and are all of that kind of act", async () => {
    const ids = await idsByPages(world, agreements(), 4);
    expect([...ids].sort()).toEqual(
      (await idsOf(world, { field: "acts", args: "kinds: [AGREEMENT]" })).sort(),
    );
  });

  it("on a topic include those on a narrower one, unless told not to", async () => {
    const all = await idsByPages(world, agreements('on: ["customs-enforcement"]'), 3);
    const alone = await idsByPages(
      world,
      agreements('on: ["customs-enforcement"], includeNarrower: false'),
      3,
    );
    expect(all.length).toBeGreaterThan(alone.length);
    expect(all).toEqual(expect.arrayContaining(alone));
  });

  it("of a party are those that name it among their parties", async () => {
    const ids = await idsByPages(world, agreements('parties: ["general-secretary-of-vietnam"]'), 2);
    expect(ids).not.toEqual([]);
    const { nodes } = await world.ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agreement { parties { role actor { id } } } } }",
      { ids },
    );
    for (const { parties } of nodes)
      expect(parties.map(({ actor }: { actor: { id: string } }) => actor.id)).toContain(
        "general-secretary-of-vietnam",
      );
  });
});
