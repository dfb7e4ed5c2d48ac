import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, type World } from "../world.js";

const question = `query (
  $of: ID!, $with: ID, $on: [ID!], $during: EDTFDate, $via: [ActKind!], $statuses: [ActStatus!],
  $includeNarrower: Boolean, $first: Int, $after: String
) {
  cooperation(of: $of, with: $with, on: $on, during: $during, via: $via, statuses: $statuses,
    includeNarrower: $includeNarrower, first: $first, after: $after) {
    nodes { with { id } actCount acts { nodes { id } totalCount } topics { id } period { text } }
    pageInfo { hasNextPage endCursor }
    totalCount
    coverage { documents acts from to languages }
  }
}`;

describe("cooperation", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const partners = async (variables: Record<string, unknown>) => {
    const { cooperation } = await world.ask(question, variables);
    return cooperation.nodes.map((node: { with: { id: string }; acts: { nodes: { id: string }[] } }) => [
      node.with.id,
      node.acts.nodes.map(({ id }) => id),
    ]);
  };

  it("is read off the acts that two actors took part in, most acts first and then by name", async () => {
    expect(await partners({ of: "southport-customs" })).toEqual([
      ["northport-customs", ["ports-talks", "ports-minutes"]],
      ["ana-reed", ["ports-talks"]],
      ["eastport-customs", ["silk-checks"]],
    ]);
  });

  it("makes no pair of a person and the body that the person acts for", async () => {
    expect(await partners({ of: "ana-reed" })).toEqual([["southport-customs", ["ports-talks"]]]);
    expect(await partners({ of: "northport-customs" })).toEqual([
      ["southport-customs", ["ports-talks", "ports-minutes"]],
    ]);
  });

  it("does not count what is only proposed, unless it is asked for", async () => {
    expect(await partners({ of: "eastport-customs" })).toEqual([["southport-customs", ["silk-checks"]]]);
    expect(await partners({ of: "eastport-customs", statuses: ["PROPOSED"] })).toEqual([
      ["southport-customs", ["ship-lists"]],
    ]);
  });

  it("on a topic includes the narrower ones, unless told not to", async () => {
    const on = ["goods"];
    expect(await partners({ of: "southport-customs", on })).toHaveLength(3);
    expect(await partners({ of: "southport-customs", on, includeNarrower: false })).toEqual([]);
    expect(await partners({ of: "southport-customs", on: ["tea"] })).toEqual([
      ["ana-reed", ["ports-talks"]],
      ["northport-customs", ["ports-talks"]],
    ]);
  });

  it("during a time counts acts that can overlap with it, and none without a date", async () => {
    expect(await partners({ of: "southport-customs", during: "2021-05" })).toEqual([
      ["ana-reed", ["ports-talks"]],
      ["northport-customs", ["ports-talks"]],
    ]);
    expect(await partners({ of: "southport-customs", during: "../2020" })).toEqual([]);
  });

  it("with one actor, and via one kind of act, is that alone", async () => {
    expect(await partners({ of: "southport-customs", with: "eastport-customs" })).toEqual([
      ["eastport-customs", ["silk-checks"]],
    ]);
    expect(await partners({ of: "southport-customs", via: ["AGREEMENT"] })).toEqual([
      ["northport-customs", ["ports-minutes"]],
    ]);
  });

  it("that there is none is an answer, with what was searched", async () => {
    const { cooperation } = await world.ask(question, { of: "northport-customs", with: "westport-customs" });
    expect(cooperation).toMatchObject({
      nodes: [],
      totalCount: 0,
      coverage: { documents: 1, acts: 4, from: "2021-05-03", to: "2021-05-03", languages: ["en"] },
    });
  });

  it("gives the topics and the time of the acts that a pair shares", async () => {
    const { cooperation } = await world.ask(question, { of: "northport-customs" });
    expect(cooperation.nodes[0]).toMatchObject({
      actCount: 2,
      topics: [{ id: "silk" }, { id: "tea" }],
      period: { text: "2021-05-03" },
    });
  });

  it("goes on where a page ended", async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { cooperation } = await world.ask(question, { of: "southport-customs", first: 1, after });
      expect(cooperation.totalCount).toBe(3);
      found.push(...cooperation.nodes.map((node: { with: { id: string } }) => node.with.id));
      after = cooperation.pageInfo.hasNextPage ? cooperation.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(["northport-customs", "ana-reed", "eastport-customs"]);
  });

  it("is one statement for the pairs, however many there are", async () => {
    const before = world.statements.length;
    await world.ask(`{ cooperation(of: "southport-customs") { nodes { with { id } actCount } } }`);
    expect(world.statements.slice(before)).toEqual(["cooperation/partners"]);
  });
});

describe("cooperation, misused,", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  it.each([
    [
      { of: "nobody" },
      /of takes the id of one of ORGANISATION, PERSON, BORDER_GATE_PAIR; there is no "nobody"/,
    ],
    [{ of: "silk" }, /"silk" is a TOPIC/],
    [{ of: "ana-reed", with: "nobody" }, /with takes.*"nobody"/],
    [{ of: "ana-reed", on: ["silk", "wool"] }, /on takes the id of one of TOPIC; there is no "wool"/],
    [{ of: "ana-reed", with: "ana-reed" }, /with takes another actor.*both are ana-reed/],
    [{ of: "ana-reed", first: 0 }, /first takes a whole number from 1 to 100; it was 0/],
    [{ of: "ana-reed", first: 101 }, /it was 101/],
    [{ of: "ana-reed", during: "2024/" }, /EDTF date such as/],
  ])("%j is refused as bad input, which is named", async (variables, message) => {
    const refusal = await world.refused(question, variables);
    expect(refusal.message).toMatch(message);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });

  it.each([
    "",
    "x",
    Buffer.from('["search",1]').toString("base64url"),
    Buffer.from('["cooperation","a","b","c"]').toString("base64url"),
  ])("the cursor %j is refused as none of this list's", async (after) => {
    const refusal = await world.refused(question, { of: "ana-reed", after });
    expect(refusal).toMatchObject({ code: "CURSOR_INVALID" });
  });
});
