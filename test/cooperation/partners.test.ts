import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sketchedWorld } from "../sketch.js";
import { seededWorld, type World } from "../world.js";

const question = `query (
  $of: ID!, $with: ID, $withCountry: ID, $withKinds: [ActorKind!], $includeSubordinates: Boolean, $first: Int, $after: String
) {
  cooperation(of: $of, with: $with, withCountry: $withCountry, withKinds: $withKinds,
    includeSubordinates: $includeSubordinates, first: $first, after: $after) {
    nodes { of { id } with { id } actCount acts { nodes { id } totalCount } topics { id } period { text } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;

/** Two administrations, north and south, with those below them, their people, and a pair of gates between them. */
const twoCountries = {
  things: {
    northland: "PLACE",
    southland: "PLACE",
    "north-city": "PLACE",
    north: "ORGANISATION",
    "north-one": "ORGANISATION",
    "north-two": "ORGANISATION",
    "north-desk": "ORGANISATION",
    south: "ORGANISATION",
    "south-one": "ORGANISATION",
    union: "ORGANISATION",
    nora: "PERSON",
    sam: "PERSON",
    gates: "BORDER_GATE_PAIR",
    "north-gate": "BORDER_GATE",
    "south-gate": "BORDER_GATE",
  },
  values: { northland: { kind: "COUNTRY" }, southland: { kind: "COUNTRY" }, "north-city": { kind: "CITY" } },
  ties: [
    "north-one PART_OF north",
    "north-two PART_OF north",
    "north-desk PART_OF north-one",
    "south-one PART_OF south",
    "north LOCATED_IN northland",
    "north-one LOCATED_IN northland",
    "south LOCATED_IN southland",
    "south-one LOCATED_IN southland",
    "north-gate LOCATED_IN northland",
    "south-gate LOCATED_IN southland",
    "north-gate SIDE_OF gates",
    "south-gate SIDE_OF gates",
  ],
  acts: {
    summit: { date: "2021", parts: [{ actor: "north" }, { actor: "south" }] },
    patrol: { date: "2022", parts: [{ actor: "north-one" }, { actor: "south-one" }, { actor: "gates" }] },
    lists: { date: "2023", parts: [{ actor: "north-desk" }, { actor: "south" }, { actor: "north-two" }] },
    visit: {
      parts: [
        { actor: "nora", onBehalfOf: "north-one" },
        { actor: "sam", onBehalfOf: "south-one" },
        { actor: "north-two" },
        { actor: "union" },
      ],
    },
    drill: { date: "2020", parts: [{ actor: "sam" }, { actor: "north" }] },
  },
} as const;

describe("cooperation between two countries", () => {
  let world: World;
  beforeAll(async () => {
    world = await sketchedWorld(twoCountries);
  });
  afterAll(() => world.close());

  const partners = async (variables: Record<string, unknown>) => {
    const { cooperation } = await world.ask(question, variables);
    expect(cooperation.totalCount).toBe(cooperation.nodes.length);
    return cooperation.nodes.map(
      (node: { with: { id: string }; actCount: number; acts: { nodes: { id: string }[] } }) => {
        expect(node.acts.nodes).toHaveLength(node.actCount);
        return [node.with.id, ...node.acts.nodes.map(({ id }) => id)].join(" ");
      },
    );
  };

  it("is that of the two alone, unless those below them are asked for", async () => {
    expect(await partners({ of: "north", with: "south" })).toEqual(["south summit"]);
    expect(await partners({ of: "north", with: "south", includeSubordinates: true })).toEqual([
      "south lists patrol summit visit",
    ]);
    expect(await partners({ of: "south", with: "north", includeSubordinates: true })).toEqual([
      "north lists patrol summit visit",
    ]);
  });

  it("makes no partner of those below an actor, nor of who acts for them, where they are asked for", async () => {
    expect(await partners({ of: "north", includeSubordinates: true })).toEqual([
      "sam drill visit",
      "south lists summit",
      "south-one patrol visit",
      "gates patrol",
      "union visit",
    ]);
  });

  it("counts each act once, however many of those below took part in it", async () => {
    const { cooperation } = await world.ask(question, {
      of: "north",
      with: "south",
      includeSubordinates: true,
    });
    expect(cooperation.nodes[0]).toMatchObject({
      of: { id: "north" },
      actCount: 4,
      acts: { totalCount: 4 },
      period: { text: "2021/2023" },
    });
  });

  it("between a body and one below it is what the two did with each other", async () => {
    expect(await partners({ of: "north-two", with: "north" })).toEqual([]);
    expect(await partners({ of: "north-two", with: "north", includeSubordinates: true })).toEqual([
      "north lists visit",
    ]);
  });

  it("with a country is with its organisations, its gates and who acts for it", async () => {
    expect(await partners({ of: "north", withCountry: "southland" })).toEqual(["south summit"]);
    expect(await partners({ of: "north-one", withCountry: "southland" })).toEqual([
      "south-one patrol visit",
      "gates patrol",
      "sam visit",
    ]);
    expect(await partners({ of: "sam", withCountry: "northland" })).toEqual([
      "nora visit",
      "north drill",
      "north-one visit",
    ]);
  });

  it("with some kinds of actor is with those alone", async () => {
    expect(await partners({ of: "north-one", withKinds: ["PERSON"] })).toEqual(["sam visit"]);
    expect(await partners({ of: "north-one", withKinds: ["BORDER_GATE_PAIR", "PERSON"] })).toEqual([
      "gates patrol",
      "sam visit",
    ]);
    expect(await partners({ of: "north-one", withKinds: [] })).toEqual([]);
    expect(await partners({ of: "north", with: "south", withKinds: ["PERSON"] })).toEqual([]);
  });

  it("goes on in the acts of a pair where a page ended", async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { cooperation } = await world.ask(
        `query ($after: String) { cooperation(of: "north", with: "south", includeSubordinates: true) {
          nodes { acts(first: 1, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } } } }`,
        { after },
      );
      const { acts } = cooperation.nodes[0];
      expect(acts.totalCount).toBe(4);
      found.push(acts.nodes[0].id);
      after = acts.pageInfo.hasNextPage ? acts.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(["lists", "patrol", "summit", "visit"]);
  });

  it("is asked with a statement for the acts of all pairs, and only where they are selected", async () => {
    const before = world.statements.length;
    await world.ask(`{ cooperation(of: "north-one") { nodes { acts { nodes { id } } topics { id } } } }`);
    expect(world.statements.slice(before).sort()).toEqual([
      "cooperation/acts",
      "cooperation/partners",
      "cooperation/topics",
    ]);
  });

  it.each([
    [
      { withCountry: "north-city" },
      /withCountry takes the id of a place of kind COUNTRY; "north-city" is of kind CITY/,
    ],
    [{ withCountry: "north" }, /withCountry takes the id of one of PLACE; "north" is a ORGANISATION/],
    [{ withCountry: "atlantis" }, /there is no "atlantis"/],
  ])("%j is refused as bad input", async (variables, message) => {
    const refusal = await world.refused(question, { of: "north", ...variables });
    expect(refusal.message).toMatch(message);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });
});

describe("cooperation in the project's own facts", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("of an administration and of one below it is told apart", async () => {
    const acts = async (variables: Record<string, unknown>) => {
      const { cooperation } = await world.ask(question, variables);
      return cooperation.nodes.flatMap((node: { acts: { nodes: { id: string }[] } }) =>
        node.acts.nodes.map(({ id }) => id),
      );
    };
    const asked = { of: "vietnam-customs", with: "nanning-customs" };
    const withoutBelow = await acts(asked);
    const withBelow = await acts({ ...asked, includeSubordinates: true });
    expect(withBelow.length).toBeGreaterThan(withoutBelow.length);
    expect(withBelow).toEqual(expect.arrayContaining(withoutBelow));
  });
});
