import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sketchedWorld } from "../sketch.js";
import { portsWorld, seededWorld, type World } from "../world.js";

const question = `query (
  $from: ID!, $to: ID!, $maxActs: Int, $on: [ID!], $during: EDTFDate, $via: [ActKind!], $through: [ActorKind!], $first: Int
) {
  paths(from: $from, to: $to, maxActs: $maxActs, on: $on, during: $during, via: $via, through: $through, first: $first) {
    paths { length hops { from { id } act { id } to { id } } }
    coverage { documents acts }
  }
}`;

interface Told {
  length: number;
  hops: { from: { id: string }; act: { id: string }; to: { id: string } }[];
}

/** A path in one line, such as `a -act- b -act- c`. */
const line = ({ length, hops }: Told): string => {
  expect(length).toBe(hops.length);
  return `${hops[0]?.from.id}${hops.map(({ act, to }) => ` -${act.id}- ${to.id}`).join("")}`;
};

const linesIn = async (world: World, variables: Record<string, unknown>): Promise<string[]> =>
  (await world.ask(question, variables)).paths.paths.map(line);

describe("the paths between two actors", () => {
  let world: World;
  beforeAll(async () => {
    world = await sketchedWorld({
      things: {
        a: "ORGANISATION",
        b: "ORGANISATION",
        c: "ORGANISATION",
        d: "ORGANISATION",
        e: "ORGANISATION",
        pia: "PERSON",
        goods: "TOPIC",
        tea: "TOPIC",
        town: "PLACE",
      },
      ties: ["tea BROADER goods", "d PART_OF e", "ab AT town", "de AT town"],
      acts: {
        ab: {
          date: "2021",
          topics: ["tea"],
          parts: [{ actor: "a", role: "HOST" }, { actor: "a" }, { actor: "b" }],
        },
        bc: { date: "2022", parts: [{ actor: "b" }, { actor: "c" }], type: "AGREEMENT", topics: ["tea"] },
        abc: { date: "2023", parts: [{ actor: "a" }, { actor: "b" }, { actor: "pia" }] },
        pc: { parts: [{ actor: "pia", onBehalfOf: "b" }, { actor: "c" }] },
        cd: { status: "PROPOSED", parts: [{ actor: "c" }, { actor: "d" }] },
        de: { topics: ["tea"], parts: [{ actor: "d" }] },
      },
    });
  });
  afterAll(() => world.close());

  it("go through acts, the shortest first, and those of one length by names", async () => {
    expect(await linesIn(world, { from: "a", to: "c" })).toEqual([
      "a -ab- b -bc- c",
      "a -ab- b -pc- c",
      "a -abc- b -bc- c",
      "a -abc- b -pc- c",
      "a -abc- pia -pc- c",
    ]);
    expect(await linesIn(world, { from: "a", to: "b" })).toEqual([
      "a -ab- b",
      "a -abc- b",
      "a -abc- pia -pc- c -bc- b",
    ]);
  });

  it("have no actor and no act twice", async () => {
    const { paths } = await world.ask(question, { from: "a", to: "c", maxActs: 4, first: 20 });
    for (const { hops } of paths.paths as Told[]) {
      const actors = ["a", ...hops.map(({ to }) => to.id)];
      const acts = hops.map(({ act }) => act.id);
      expect(new Set(actors).size).toBe(actors.length);
      expect(new Set(acts).size).toBe(acts.length);
    }
  });

  it("never hop by a topic, a place or a superior, nor by what is only proposed", async () => {
    expect(await linesIn(world, { from: "c", to: "d", maxActs: 4 })).toEqual([]);
    expect(await linesIn(world, { from: "d", to: "e", maxActs: 4 })).toEqual([]);
  });

  it("have no hop of a person and the body it acts for", async () => {
    expect(await linesIn(world, { from: "pia", to: "b", maxActs: 1 })).toEqual(["pia -abc- b"]);
  });

  it.each([
    [{ first: 1 }, ["a -ab- b -bc- c"]],
    [{ maxActs: 1 }, []],
    [{ on: ["goods"] }, ["a -ab- b -bc- c"]],
    [{ during: "2022/2023" }, ["a -abc- b -bc- c"]],
    [{ via: ["MEETING"], first: 2 }, ["a -ab- b -pc- c", "a -abc- b -pc- c"]],
    [{ through: ["PERSON"] }, ["a -abc- pia -pc- c"]],
    [{ through: [] }, []],
  ])("that match %j are %j", async (filter, expected) => {
    expect(await linesIn(world, { from: "a", to: "c", ...filter })).toEqual(expected);
  });

  it("that there is none is an answer, with what was searched", async () => {
    const { paths } = await world.ask(question, { from: "a", to: "e" });
    expect(paths).toEqual({ paths: [], coverage: { documents: 0, acts: 6 } });
  });

  it("name all roles of both", async () => {
    const { paths } = await world.ask(
      `{ paths(from: "a", to: "b", first: 1) { paths { hops { fromRoles toRoles } } } }`,
    );
    expect(paths.paths).toEqual([
      { hops: [{ fromRoles: ["HOST", "PARTICIPANT"], toRoles: ["PARTICIPANT"] }] },
    ]);
  });

  it("are one statement for each length that is looked for, and one that knows the ids where none is of one act", async () => {
    const sentFor = async (question: string) => {
      const before = world.statements.length;
      await world.ask(`{ paths(${question}) { paths { length } } }`);
      return world.statements.slice(before);
    };
    expect(await sentFor(`from: "a", to: "b", first: 2`)).toEqual(["paths/one-act"]);
    expect(await sentFor(`from: "a", to: "c"`)).toEqual(["paths/one-act", "entity/by-id", "paths/two-acts"]);
    expect(await sentFor(`from: "a", to: "b", maxActs: 4`)).toEqual([
      "paths/one-act",
      "paths/two-acts",
      "paths/three-acts",
      "paths/four-acts",
    ]);
  });

  it("are looked for no further where an end is unknown", async () => {
    const before = world.statements.length;
    await world.refused(question, { from: "a", to: "nobody" });
    expect(world.statements.slice(before)).toEqual(["paths/one-act", "entity/by-id"]);
  });

  it.each([
    [{ from: "a", to: "a" }, /from and to take the ids of two different actors; both were "a"/],
    [{ from: "a", to: "b", maxActs: 0 }, /maxActs takes a whole number from 1 to 4; it was 0/],
    [{ from: "a", to: "b", maxActs: 5 }, /maxActs takes a whole number from 1 to 4; it was 5/],
    [{ from: "a", to: "b", first: 21 }, /first takes a whole number from 1 to 20; it was 21/],
    [{ from: "a", to: "nobody" }, /to takes the id of one of .*there is no "nobody"/],
    [{ from: "tea", to: "b" }, /from takes .*"tea" is a TOPIC/],
    [{ from: "a", to: "b", on: ["wool"] }, /there is no "wool"/],
  ])("%j is refused as bad input", async (variables, message) => {
    const refusal = await world.refused(question, variables);
    expect(refusal.message).toMatch(message);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });
});

describe("the paths between a person and the body it acts for", () => {
  it("are the longer ones where each act of both has no hop between them", async () => {
    const world = await sketchedWorld({
      things: { body: "ORGANISATION", host: "ORGANISATION", pia: "PERSON", ray: "PERSON" },
      acts: {
        signing: { parts: [{ actor: "pia", onBehalfOf: "body" }, { actor: "body" }] },
        talks: {
          parts: [
            { actor: "pia", onBehalfOf: "body" },
            { actor: "body" },
            { actor: "ray", onBehalfOf: "body" },
          ],
        },
        visit: { parts: [{ actor: "ray" }, { actor: "host" }] },
        return: { parts: [{ actor: "host" }, { actor: "body" }] },
      },
    });
    expect(await linesIn(world, { from: "pia", to: "body", first: 1 })).toEqual([
      "pia -talks- ray -visit- host -return- body",
    ]);
    expect(await linesIn(world, { from: "body", to: "pia", first: 1 })).toEqual([
      "body -return- host -visit- ray -talks- pia",
    ]);
    await world.close();
  });
});

describe("the paths through very many", () => {
  it("are those through the first by name", async () => {
    const between = Array.from({ length: 120 }, (_, index) => `m${String(index).padStart(3, "0")}`);
    const pairs = [
      ["y", "z"],
      ...between.flatMap((m) => [
        ["a", m],
        [m, "y"],
      ]),
    ];
    const world = await sketchedWorld({
      things: Object.fromEntries(["a", "y", "z", ...between].map((id) => [id, "ORGANISATION"])),
      acts: Object.fromEntries(
        pairs.map((pair) => [pair.join(""), { parts: pair.map((actor) => ({ actor })) }]),
      ),
    });
    const firsts = between.slice(0, 20);
    expect(await linesIn(world, { from: "a", to: "y", first: 20 })).toEqual(
      firsts.map((m) => `a -a${m}- ${m} -${m}y- y`),
    );
    expect(await linesIn(world, { from: "a", to: "z", first: 20 })).toEqual(
      firsts.map((m) => `a -a${m}- ${m} -${m}y- y -yz- z`),
    );
    expect(await linesIn(world, { from: "z", to: "a", first: 20 })).toEqual(
      firsts.map((m) => `z -yz- y -${m}y- ${m} -a${m}- a`),
    );
    await world.close();
  });
});

describe("the paths between the ports", () => {
  it("give the words for the parts of both at each hop, each passage once", async () => {
    const world = await portsWorld();
    const { paths } = await world.ask(`{ paths(from: "ana-reed", to: "eastport-customs") { paths { hops {
      act { id } evidence { basis paragraph start end verified } } } } }`);
    expect(paths.paths[0].hops).toEqual([
      {
        act: { id: "ports-talks" },
        evidence: [
          { basis: "STATED", paragraph: 1, start: 72, end: 108, verified: true },
          { basis: "STATED", paragraph: 1, start: 14, end: 53, verified: true },
        ],
      },
      {
        act: { id: "silk-checks" },
        evidence: [{ basis: "STATED", paragraph: 3, start: 17, end: 55, verified: true }],
      },
    ]);
    await world.close();
  });
});

describe("the paths in the project's own facts", () => {
  it("stop at the longest that is asked for, and are the same each time", async () => {
    const world = await seededWorld();
    const asked = { from: "nanning-customs", to: "korea-customs", maxActs: 4, first: 20 };
    const lines = await linesIn(world, asked);
    expect(lines.length).toBeGreaterThan(0);
    expect(await linesIn(world, asked)).toEqual(lines);
    const acts = (line: string) => line.split(" -").length - 1;
    expect(lines.map(acts)).toEqual(lines.map(acts).sort((a, b) => a - b));
    expect(await linesIn(world, { ...asked, maxActs: 1 })).toEqual(lines.filter((line) => acts(line) === 1));
    await world.close();
  });
});

describe("the paths between two who met at a conference of very many", () => {
  it("are also those over two acts, through whom it leaves room for", async () => {
    const others = Array.from({ length: 120 }, (_, index) => `m${String(index).padStart(3, "0")}`);
    const all = ["a", "b", ...others];
    const world = await sketchedWorld({
      things: Object.fromEntries([...all, "z"].map((id) => [id, "ORGANISATION"])),
      acts: {
        conference: { parts: all.map((actor) => ({ actor })) },
        one: { parts: [{ actor: "a" }, { actor: "z" }] },
        other: { parts: [{ actor: "z" }, { actor: "b" }] },
      },
    });
    expect(await linesIn(world, { from: "a", to: "b", first: 2 })).toEqual([
      "a -conference- b",
      "a -one- z -other- b",
    ]);
    await world.close();
  });
});

describe("the paths through one who shares very many acts with an end", () => {
  it("are found from either end", async () => {
    const many = Array.from({ length: 520 }, (_, index) => `e${String(index).padStart(3, "0")}`);
    const between = (...actors: string[]) => ({ parts: actors.map((actor) => ({ actor })) });
    const world = await sketchedWorld({
      things: Object.fromEntries(["a", "b", "hub", "z"].map((id) => [id, "ORGANISATION"])),
      acts: {
        ...Object.fromEntries(many.map((act) => [act, between("a", "hub")])),
        seminar: between("hub", "b"),
        visit: between("a", "z"),
        return: between("z", "b"),
      },
    });
    const found = await linesIn(world, { from: "b", to: "a", first: 20, maxActs: 2 });
    expect(found[0]).toBe("b -seminar- hub -e000- a");
    expect(await linesIn(world, { from: "a", to: "b", first: 1, maxActs: 2 })).toEqual([
      "a -e000- hub -seminar- b",
    ]);
    await world.close();
  });
});
