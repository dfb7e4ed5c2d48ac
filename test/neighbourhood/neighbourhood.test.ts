import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, seededWorld, type World } from "../world.js";

const question = `query ($of: ID!, $depth: Int, $types: [EntityType!], $first: Int) {
  neighbourhood(of: $of, depth: $depth, types: $types, first: $first) {
    nodes { id type } links { from to type role basis } total
  }
}`;

interface Told {
  nodes: { id: string }[];
  links: { from: string; to: string; type: string; role: string | null }[];
  total: number;
}

describe("the neighbourhood", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const told = async (variables: Record<string, unknown>): Promise<Told> =>
    (await world.ask(question, variables)).neighbourhood;
  const ids = ({ nodes }: Told) => nodes.map(({ id }) => id);

  it("is the entity itself and those tied to it, the most evidenced first", async () => {
    const found = await told({ of: "ports-talks" });
    expect(found.total).toBe(8);
    expect(ids(found)[0]).toBe("ports-talks");
    expect(ids(found).slice(1).sort()).toEqual([
      "ana-reed",
      "midtown",
      "northport-customs",
      "ports-minutes",
      "silk",
      "southport-customs",
      "tea",
    ]);
    const passages = await Promise.all(
      ids(found).map(async (id) => {
        const { node } = await world.ask(
          `query ($id: ID!) { node(id: $id) { ... on Entity { mentionedIn { totalCount } } } }`,
          { id },
        );
        return node.mentionedIn.totalCount;
      }),
    );
    expect(passages.slice(1)).toEqual(passages.slice(1).sort((a, b) => b - a));
  });

  it("has typed links, with the role of who took part", async () => {
    const { links } = await told({ of: "ana-reed" });
    expect(links).toEqual([
      { from: "ana-reed", to: "northport-customs", type: "HOLDS_POST", role: null, basis: "BACKGROUND" },
      { from: "ana-reed", to: "northport-customs", type: "HOLDS_POST", role: null, basis: "BACKGROUND" },
      { from: "ana-reed", to: "ports-talks", type: "TOOK_PART_IN", role: "SPEAKER", basis: "STATED" },
      {
        from: "northport-customs",
        to: "ports-talks",
        type: "TOOK_PART_IN",
        role: "SPEAKER",
        basis: "INFERRED",
      },
      {
        from: "northport-customs",
        to: "ports-talks",
        type: "TOOK_PART_IN",
        role: "PARTICIPANT",
        basis: "STATED",
      },
    ]);
  });

  it("gives each link its words", async () => {
    const { neighbourhood } = await world.ask(`{ neighbourhood(of: "midtown") { links {
      from to type evidence { paragraph start end quote verified } } } }`);
    expect(neighbourhood.links).toEqual([
      {
        from: "ports-talks",
        to: "midtown",
        type: "AT",
        evidence: [{ paragraph: 1, start: 54, end: 64, quote: "in Midtown", verified: true }],
      },
    ]);
  });

  it("grows with the depth, nearer ones first", async () => {
    const [one, two, three] = await Promise.all([1, 2, 3].map((depth) => told({ of: "midtown", depth })));
    expect(one && ids(one)).toEqual(["midtown", "ports-talks"]);
    expect(two?.total).toBe(8);
    expect(two && ids(two).slice(0, 2)).toEqual(["midtown", "ports-talks"]);
    expect(three && ids(three).slice(0, 8)).toEqual(two && ids(two));
    expect(three && ids(three)).toContain("silk-checks");
  });

  it("is cut where it is told to be, and says how many there are; links are between those returned", async () => {
    const all = await told({ of: "southport-customs", depth: 3, first: 100 });
    const cut = await told({ of: "southport-customs", depth: 3, first: 4 });
    expect(all.total).toBe(all.nodes.length);
    expect(cut.total).toBe(all.total);
    expect(ids(cut)).toEqual(ids(all).slice(0, 4));
    for (const { from, to } of cut.links) {
      expect(ids(cut)).toContain(from);
      expect(ids(cut)).toContain(to);
    }
  });

  it("of some types has the entity and those, found through others", async () => {
    const found = await told({ of: "eastport-customs", depth: 2, types: ["TOPIC"] });
    expect(ids(found).sort()).toEqual(["eastport-customs", "ships", "silk"]);
    expect(found).toMatchObject({ total: 3, links: [] });
  });

  it("is a statement for the entities, and one for the links where they are selected", async () => {
    const before = world.statements.length;
    await world.ask(question, { of: "silk" });
    expect(world.statements.slice(before)).toEqual([
      "entity/by-id",
      "neighbourhood/nodes",
      "neighbourhood/links",
    ]);
  });

  it.each([
    [{ of: "nobody" }, /of takes the id of one of .*there is no "nobody"/],
    [{ of: "ports-report" }, /"ports-report" is a DOCUMENT/],
    [{ of: "silk", depth: 0 }, /depth takes a whole number from 1 to 3; it was 0/],
    [{ of: "silk", depth: 4 }, /depth takes a whole number from 1 to 3; it was 4/],
    [{ of: "silk", first: 101 }, /first takes a whole number from 1 to 100; it was 101/],
  ])("%j is refused as bad input", async (variables, message) => {
    const refusal = await world.refused(question, variables);
    expect(refusal.message).toMatch(message);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });
});

describe("the neighbourhood in the project's own facts", () => {
  it("has evidence for every link that a document states", async () => {
    const world = await seededWorld();
    const { neighbourhood } = await world.ask(`{ neighbourhood(of: "nanning-customs", depth: 2, first: 100) {
      nodes { id } total links { basis evidence { paragraph } } } }`);
    expect(neighbourhood.total).toBeGreaterThanOrEqual(neighbourhood.nodes.length);
    for (const { basis, evidence } of neighbourhood.links)
      expect(evidence.length > 0).toBe(basis !== "BACKGROUND");
    await world.close();
  });
});
