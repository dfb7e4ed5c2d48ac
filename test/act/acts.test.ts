import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectPaged, idsByPages, idsOf, pageOf, refusedPage } from "../page/pages.js";
import { portsWorld, seededWorld, type World } from "../world.js";

describe("acts", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const acts = (args: string) => ({ field: "acts", args });

  it("are all there are, newest first and undated ones last", async () => {
    await expectPaged(world, acts(""), ["ports-talks", "ports-minutes", "ship-lists", "silk-checks"]);
  });

  it.each([
    ["kinds: [MEETING, COMMITMENT]", ["ports-talks", "ship-lists"]],
    ["kinds: []", []],
    ["statuses: [DONE]", ["ports-talks", "silk-checks"]],
    ['on: ["goods"]', ["ports-talks", "silk-checks"]],
    ['on: ["goods"], includeNarrower: false', []],
    ['on: ["tea", "ships"]', ["ports-talks", "ship-lists"]],
    ["on: []", []],
    ['at: "midtown"', ["ports-talks"]],
    ['participants: ["southport-customs"]', ["ports-talks", "ports-minutes", "ship-lists", "silk-checks"]],
    ['participants: ["southport-customs", "eastport-customs"]', ["ship-lists", "silk-checks"]],
    [
      'participants: ["eastport-customs", "southport-customs", "eastport-customs"]',
      ["ship-lists", "silk-checks"],
    ],
    ['participants: ["westport-customs"]', []],
    ['participants: ["northport-customs"]', ["ports-talks", "ports-minutes"]],
    ['participants: ["northport-customs", "ana-reed"]', ["ports-talks"]],
    ["participants: []", ["ports-talks", "ports-minutes", "ship-lists", "silk-checks"]],
    ['during: "2021"', ["ports-talks"]],
    ['during: "2022/.."', []],
    ["kinds: [JOINT_ACTION], statuses: [DONE]", ["silk-checks"]],
    ['kinds: [MEETING], on: ["silk"]', ["ports-talks"]],
    ['participants: ["southport-customs"], on: ["silk"]', ["ports-talks", "silk-checks"]],
    ['participants: ["eastport-customs"], at: "midtown"', []],
    ['at: "midtown", on: ["tea"], during: "2021-05"', ["ports-talks"]],
    ['at: "midtown", on: ["ships"]', []],
    ['on: ["goods"], statuses: [DONE], during: "2021"', ["ports-talks"]],
  ])("with %s are %j, and as many are counted", async (args, expected) => {
    expect(await idsByPages(world, acts(args), 1)).toEqual(expected);
  });

  it.each([
    ['on: ["wool"]', /on takes the id of one of TOPIC; there is no "wool"/],
    ['at: "nowhere"', /at takes the id of one of PLACE; there is no "nowhere"/],
    ['at: "silk"', /"silk" is a TOPIC/],
    ['participants: ["ana-reed", "nobody"]', /participants takes the id of one of .*there is no "nobody"/],
    ['during: "2024/"', /EDTF date such as/],
  ])("with %s are refused as bad input, which is named", async (args, message) => {
    const refusal = await refusedPage(world, acts(args));
    expect(refusal.message).toMatch(message);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });

  it("are counted only when it is asked for", async () => {
    const before = world.statements.length;
    await world.ask(`{ acts(kinds: [MEETING]) { nodes { id } } }`);
    expect(world.statements.slice(before)).toEqual(["act/newest"]);
  });
});

describe("the acts of the project's own facts", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("are listed by their first day, the undated ones behind them, in pages that join to the whole", async () => {
    const ids = await idsByPages(world, { field: "acts" }, 37);
    const { coverage } = await world.ask("{ coverage { acts } }");
    expect(ids).toHaveLength(coverage.acts);
    expect(new Set(ids).size).toBe(ids.length);
    const { nodes } = await world.ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Act { id period { text from } } } }",
      { ids: ids.slice(0, 100) },
    );
    const days = nodes.map((act: { period: { from: string | null } | null }) =>
      act.period === null ? "" : (act.period.from ?? "0000-01-01"),
    );
    expect(days).toEqual([...days].sort().reverse());
  });

  it("at a country are those at its cities and gates too, and are the country's own", async () => {
    const at = await idsByPages(world, { field: "acts", args: 'at: "vietnam"' }, 7);
    expect(at).toContain("two-countries-four-sides-talks-11");
    expect(await idsOf(world, { field: "acts", of: { id: "vietnam", type: "Place" } })).toEqual(at);
  });

  it("on a topic are the topic's own", async () => {
    const on = await idsByPages(world, { field: "acts", args: 'on: ["customs-enforcement"]' }, 9);
    expect(
      await pageOf(world, { field: "acts", of: { id: "customs-enforcement", type: "Topic" } }),
    ).toMatchObject({ totalCount: on.length });
    expect(
      await idsByPages(world, { field: "acts", of: { id: "customs-enforcement", type: "Topic" } }, 11),
    ).toEqual(on);
  });
});
