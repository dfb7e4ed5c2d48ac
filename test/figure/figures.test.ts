import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectPaged, idsByPages, idsOf, refusedPage } from "../page/pages.js";
import { portsWorld, seededWorld, type World } from "../world.js";

const figures = (args = "") => ({ field: "figures", args });

describe("figures", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  it("are paged like every list", async () => {
    await expectPaged(world, figures(), ["silk-cases"]);
  });

  it.each([
    ['about: "silk-checks"', true],
    ['about: "ports-talks"', false],
    ['on: ["goods"]', true],
    ['on: ["tea"]', false],
    ['unit: "case"', true],
    ['unit: "Case"', false],
    ['unit: ""', false],
    ['about: "silk-checks", on: ["silk"], unit: "case"', true],
    ['about: "silk-checks", unit: "tonne"', false],
  ])("with %s hold the cases of silk: %s", async (args, held) => {
    expect(await idsByPages(world, figures(args), 1)).toEqual(held ? ["silk-cases"] : []);
  });

  it.each([
    ['about: "nothing"', /about takes the id of one of .*PLACE; there is no "nothing"/],
    ['about: "silk"', /"silk" is a TOPIC/],
    ['on: ["wool"]', /on takes the id of one of TOPIC; there is no "wool"/],
  ])("with %s are refused as bad input, which is named", async (args, message) => {
    const refusal = await refusedPage(world, figures(args));
    expect(refusal.message).toMatch(message);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });
});

describe("the figures of the project's own facts", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("are listed by id in pages that join to the whole", async () => {
    const ids = await idsByPages(world, figures(), 8);
    expect(ids.length).toBeGreaterThan(8);
    expect(ids).toEqual([...ids].sort());
  });

  it("in a unit are all that are in it", async () => {
    const ids = await idsByPages(world, figures('unit: "case"'), 3);
    const { nodes } = await world.ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Figure { id unit } } }",
      { ids: await idsOf(world, figures()) },
    );
    expect(ids).toEqual(
      nodes.filter(({ unit }: { unit: string }) => unit === "case").map(({ id }: { id: string }) => id),
    );
  });
});
