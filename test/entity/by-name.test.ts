import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sortKeyOf } from "../../src/entity/sort-key.js";
import { expectPaged, idsByPages, refusedPage } from "../page/pages.js";
import { sketchedWorld } from "../sketch.js";
import { portsWorld, seededWorld, type World } from "../world.js";

describe("a list by name", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  it.each([
    ["organisations", "", ["eastport-customs", "northport-customs", "southport-customs", "westport-customs"]],
    [
      "organisations",
      "kinds: [REGIONAL_CUSTOMS]",
      ["eastport-customs", "northport-customs", "southport-customs", "westport-customs"],
    ],
    ["organisations", "kinds: [MEDIA]", []],
    ["people", "", ["ana-reed"]],
    ["people", 'memberOf: "northport-customs"', ["ana-reed"]],
    ["people", 'memberOf: "southport-customs"', []],
    ["borderGatePairs", "", []],
    ["topics", "", ["goods", "ships", "silk", "tea"]],
    ["documents", "", ["ports-report"]],
  ])("of %s (%s) is %j, and paged like every list", async (field, args, expected) => {
    await expectPaged(world, { field, args }, expected);
  });

  it.each([
    ["organisations", 'country: "nowhere"', /country takes the id of one of PLACE; there is no "nowhere"/],
    ["organisations", 'country: "midtown"', /a place of kind COUNTRY; "midtown" is of kind CITY/],
    [
      "people",
      'memberOf: "ana-reed"',
      /memberOf takes the id of one of ORGANISATION; "ana-reed" is a PERSON/,
    ],
    ["borderGatePairs", 'province: "midtown"', /a place of kind PROVINCE; "midtown" is of kind CITY/],
  ])("of %s (%s) is refused as bad input, which is named", async (field, args, message) => {
    const refusal = await refusedPage(world, { field, args });
    expect(refusal.message).toMatch(message);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });

  it("refuses a cursor of another list by name", async () => {
    const { topics } = await world.ask("{ topics(first: 1) { pageInfo { endCursor } } }");
    const after = `after: "${topics.pageInfo.endCursor}"`;
    expect(await refusedPage(world, { field: "documents" }, after)).toMatchObject({ code: "CURSOR_INVALID" });
  });
});

describe("a list by name of names that begin alike", () => {
  const names = ["Đông", "dong a", "Đông b", "dong c"];
  let world: World;
  beforeAll(async () => {
    const topics = Object.fromEntries(names.map((name) => [name, "TOPIC"] as const));
    world = await sketchedWorld({ things: topics, acts: {} });
  });
  afterAll(() => world.close());

  it("has a name before the longer ones that begin with it, whatever its first letter", async () => {
    await expectPaged(world, { field: "topics" }, names);
  });
});

describe("a list by name of the project's own facts", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  const namesOf = async (ids: readonly string[]): Promise<string[]> => {
    const { nodes } = await world.ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { name } } }",
      { ids: ids.slice(0, 100) },
    );
    return nodes.map(({ name }: { name: string }) => name);
  };

  it.each(["organisations", "people", "borderGatePairs", "topics", "documents", "agreements"])(
    "of %s is in order with Đ beside D, in pages that join to the whole",
    async (field) => {
      const names = await namesOf(await idsByPages(world, { field }, 6));
      expect(names).not.toEqual([]);
      const keys = names.map(sortKeyOf);
      expect(keys).toEqual([...keys].sort());
    },
  );

  it("of organisations holds those of the country and kind asked for", async () => {
    const args = 'country: "china", kinds: [CUSTOMS_ADMINISTRATION]';
    expect(await idsByPages(world, { field: "organisations", args }, 1)).toEqual(["china-customs"]);
    expect(
      (await idsByPages(world, { field: "organisations", args: 'country: "china"' }, 5)).length,
    ).toBeGreaterThan(1);
  });

  it("of border-gate pairs holds those with either side in the province, each once", async () => {
    const ids = await idsByPages(world, { field: "borderGatePairs", args: 'province: "guangxi"' }, 2);
    expect(ids).not.toEqual([]);
    const { nodes } = await world.ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on BorderGatePair { sides { province { id } } } } }",
      { ids },
    );
    for (const { sides } of nodes)
      expect(sides.map((side: { province: { id: string } | null }) => side.province?.id)).toContain(
        "guangxi",
      );
  });
});
