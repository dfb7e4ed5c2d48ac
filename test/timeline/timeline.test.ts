import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sketchedWorld } from "../sketch.js";
import { portsWorld, seededWorld, type World } from "../world.js";

const question = `query ($of: [ID!], $on: [ID!], $during: EDTFDate, $first: Int, $after: String) {
  timeline(of: $of, on: $on, during: $during, first: $first, after: $after) {
    nodes { id period { from } } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

const idsIn = async (world: World, variables: Record<string, unknown>): Promise<string[]> => {
  const { timeline } = await world.ask(question, variables);
  expect(timeline.totalCount).toBe(timeline.nodes.length);
  return timeline.nodes.map(({ id }: { id: string }) => id);
};

const pageByPage = async (world: World, variables: Record<string, unknown>): Promise<string[]> => {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { timeline } = await world.ask(question, { ...variables, first: 1, after });
    expect(timeline.pageInfo.hasPreviousPage).toBe(after !== null);
    found.push(...timeline.nodes.map(({ id }: { id: string }) => id));
    after = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
};

describe("the timeline", () => {
  let world: World;
  beforeAll(async () => {
    world = await sketchedWorld({
      things: {
        north: "ORGANISATION",
        south: "ORGANISATION",
        goods: "TOPIC",
        tea: "TOPIC",
        land: "PLACE",
        town: "PLACE",
        yearly: "SERIES",
        gate: "BORDER_GATE",
        gates: "BORDER_GATE_PAIR",
      },
      ties: [
        "tea BROADER goods",
        "town WITHIN land",
        "gate SIDE_OF gates",
        "third AT town",
        "second IN_SERIES yearly",
      ],
      acts: {
        second: { date: "2022", parts: [{ actor: "north" }, { actor: "north", role: "HOST" }] },
        first: { date: "2021-05", parts: [{ actor: "north" }, { actor: "south" }], topics: ["tea"] },
        fourth: { parts: [{ actor: "south" }], status: "PLANNED" },
        third: { date: "2022", parts: [{ actor: "south" }, { actor: "gates" }] },
        fifth: { parts: [{ actor: "gates" }], topics: ["goods"] },
      },
    });
  });
  afterAll(() => world.close());

  it("is all acts, the earliest first and those without a date last", async () => {
    const all = ["first", "second", "third", "fifth", "fourth"];
    expect(await idsIn(world, {})).toEqual(all);
    expect(await pageByPage(world, {})).toEqual(all);
  });

  it.each([
    [{ of: ["north"] }, ["first", "second"]],
    [{ of: ["north", "south"] }, ["first", "second", "third", "fourth"]],
    [{ of: ["second"] }, ["second"]],
    [{ of: ["yearly", "goods"] }, ["first", "second", "fifth"]],
    [{ of: ["land"] }, ["third"]],
    [{ of: ["gate"] }, ["third", "fifth"]],
    [{ of: [] }, []],
    [{ on: ["goods"] }, ["first", "fifth"]],
    [{ of: ["south", "gates"], on: ["goods"] }, ["first", "fifth"]],
    [{ during: "2022" }, ["second", "third"]],
    [{ of: ["north"], during: "../2021" }, ["first"]],
  ])("for %j is %j, page by page too", async (filter, expected) => {
    expect(await idsIn(world, filter)).toEqual(expected);
    expect(await pageByPage(world, filter)).toEqual(expected);
  });

  it("is one statement", async () => {
    const before = world.statements.length;
    await world.ask(`{ timeline { nodes { id } } }`);
    expect(world.statements.slice(before)).toEqual(["timeline/acts"]);
  });

  it.each([
    [{ of: ["nobody"] }, /of takes the id of one of .*there is no "nobody"/],
    [{ on: ["north"] }, /on takes the id of one of TOPIC; "north" is a ORGANISATION/],
    [{ first: 101 }, /first takes a whole number from 1 to 100; it was 101/],
  ])("%j is refused as bad input", async (variables, message) => {
    const refusal = await world.refused(question, variables);
    expect(refusal.message).toMatch(message);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });

  it("refuses a cursor of another list", async () => {
    const after = Buffer.from('["cooperation",1,"a","b"]').toString("base64url");
    expect(await world.refused(question, { after })).toMatchObject({ code: "CURSOR_INVALID" });
  });
});

describe("the timeline of a document", () => {
  it("has the acts that the document has facts about", async () => {
    const world = await portsWorld();
    expect(await idsIn(world, { of: ["ports-report"] })).toEqual([
      "ports-talks",
      "ports-minutes",
      "ship-lists",
      "silk-checks",
    ]);
    await world.close();
  });
});

describe("the timeline of the project's own facts", () => {
  it("never goes back in time, and ends with what has no date", async () => {
    const world = await seededWorld();
    const { timeline } = await world.ask(question, { first: 100 });
    const days = timeline.nodes.map((act: { period: { from: string | null } | null }) =>
      act.period === null ? "9999-12-32" : (act.period.from ?? ""),
    );
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual([...days].sort());
    await world.close();
  });

  it("of a topic holds acts, and no figure that concerns it", async () => {
    const world = await seededWorld();
    const { topic } = await world.ask(
      `{ topic(id: "information-exchange") { acts(first: 100) { nodes { id } } } }`,
    );
    const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id).sort();
    for (const asked of [{ of: ["information-exchange"] }, { on: ["information-exchange"] }]) {
      const { timeline } = await world.ask(question, { ...asked, first: 100 });
      expect(ids(timeline.nodes)).toEqual(ids(topic.acts.nodes));
      expect(timeline.totalCount).toBe(topic.acts.nodes.length);
    }
    await world.close();
  });
});
