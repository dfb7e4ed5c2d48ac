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

  const along = async (of: string, via: string[], direction: string | null = null, depth = 1) => {
    const { neighbourhood } = await world.ask(
      `query ($of: ID!, $via: [LinkType!], $direction: LinkDirection, $depth: Int) {
        neighbourhood(of: $of, via: $via, direction: $direction, depth: $depth) { nodes { id } total } }`,
      { of, via, direction, depth },
    );
    expect(neighbourhood.total).toBe(neighbourhood.nodes.length);
    return ids(neighbourhood);
  };

  it("along links of some types has those alone", async () => {
    expect(await along("ports-talks", ["AT"])).toEqual(["ports-talks", "midtown"]);
    expect((await along("ports-talks", ["AT", "CONCERNS"])).sort()).toEqual([
      "midtown",
      "ports-talks",
      "silk",
      "tea",
    ]);
    expect(await along("ports-talks", [])).toEqual(["ports-talks"]);
  });

  it("in one direction has those that the links lead to, or those that they come from, at each depth", async () => {
    expect(await along("midtown", ["AT"], "OUT")).toEqual(["midtown"]);
    expect(await along("midtown", ["AT"], "IN")).toEqual(["midtown", "ports-talks"]);
    expect(await along("ana-reed", ["TOOK_PART_IN", "CONCERNS"], "OUT", 2)).toEqual(
      expect.arrayContaining(["ana-reed", "ports-talks", "silk", "tea"]),
    );
    expect(await along("ana-reed", ["TOOK_PART_IN"], "OUT", 2)).toEqual(["ana-reed", "ports-talks"]);
  });

  it("without some that are known has those that follow them, and counts all the same", async () => {
    const all = ids(await told({ of: "ports-talks" }));
    const asked = `query ($without: [ID!]) {
      neighbourhood(of: "ports-talks", first: 3, without: $without) { nodes { id } total }
    }`;
    const begun = (await world.ask(asked, {})).neighbourhood;
    expect(ids(begun)).toEqual(all.slice(0, 3));
    const next = (await world.ask(asked, { without: ids(begun) })).neighbourhood;
    expect(ids(next)).toEqual(["ports-talks", ...all.slice(3, 5)]);
    const none = (await world.ask(asked, { without: [...all, "nobody-at-all"] })).neighbourhood;
    expect(ids(none)).toEqual(["ports-talks"]);
    expect([begun.total, next.total, none.total]).toEqual([8, 8, 8]);
    expect(
      (await world.refused(asked, { without: Array.from({ length: 1501 }, (_, at) => `id-${at}`) })).message,
    ).toBe("without takes at most 1500 ids; it was given 1501");
  });

  it("has as many along each kind of tie as the entity counts", async () => {
    for (const of of ["ports-talks", "northport-customs", "silk", "ana-reed", "midtown"]) {
      const { node } = await world.ask(
        `query ($of: ID!) { node(id: $of) { ... on Entity { ties { type direction count } } } }`,
        { of },
      );
      expect(node.ties.length).toBeGreaterThan(0);
      for (const { type, direction, count } of node.ties)
        expect([of, type, direction, (await along(of, [type], direction)).length - 1]).toEqual([
          of,
          type,
          direction,
          count,
        ]);
    }
  });

  it("counts ties by type and direction, each entity at their ends once, and none of a document", async () => {
    const { person, document } = await world.ask(`{
      person(id: "ana-reed") { ties { type direction count } }
      document(id: "ports-report") { ties { type } } }`);
    expect(person.ties).toEqual([
      { type: "HOLDS_POST", direction: "OUT", count: 1 },
      { type: "TOOK_PART_IN", direction: "OUT", count: 1 },
    ]);
    expect(document.ties).toEqual([]);
  });

  it("is a statement for the entities, and one for the links where they are selected", async () => {
    const before = world.statements.length;
    await world.ask(question, { of: "silk" });
    expect(world.statements.slice(before)).toEqual(["neighbourhood/tied", "neighbourhood/links"]);
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

describe("the links among some entities", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const question = `query ($among: [ID!]!) { links(among: $among) { from to type onBehalfOf } }`;

  it("are those between any two of them, with whom somebody took part for", async () => {
    const { links } = await world.ask(question, { among: ["ana-reed", "ports-talks", "midtown", "nobody"] });
    expect(links).toEqual([
      { from: "ana-reed", to: "ports-talks", type: "TOOK_PART_IN", onBehalfOf: "northport-customs" },
      { from: "ports-talks", to: "midtown", type: "AT", onBehalfOf: null },
    ]);
  });

  it("are none where no two are tied, and are asked for in one statement", async () => {
    const before = world.statements.length;
    expect(await world.ask(question, { among: ["ana-reed", "midtown"] })).toEqual({ links: [] });
    expect(await world.ask(question, { among: [] })).toEqual({ links: [] });
    expect(world.statements.slice(before)).toEqual(["neighbourhood/links", "neighbourhood/links"]);
  });

  it("are refused among more than can be shown", async () => {
    const among = Array.from({ length: 1501 }, (_, index) => `office-${index}`);
    expect(await world.refused(question, { among })).toEqual({
      message: "among takes at most 1500 ids; it was given 1501",
      code: "BAD_USER_INPUT",
    });
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
