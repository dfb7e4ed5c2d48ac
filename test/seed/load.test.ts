import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Corpus } from "../../src/evidence/corpus.js";
import { migrate } from "../../src/graph/migrations.js";
import type { GraphImage, LinkRecord, NodeRecord } from "../../src/seed/graph/record.js";
import { linkRecord, nodeRecord } from "../../src/seed/graph/record.js";
import { bringUpToDate, checkedImage, loadChecked } from "../../src/seed/load/bring-up-to-date.js";
import { load } from "../../src/seed/load/load.js";
import { database, emptyDatabase, emptyWorld, portsCorpus, portsSeeds, type World } from "../world.js";
import { graphChecksum } from "./graph-checksum.js";

const node = (id: string, label: string, title: string): NodeRecord =>
  nodeRecord(id, ["Entity", label], { title });

const images = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 9 }),
      label: fc.constantFrom("Topic", "Place"),
      title: fc.string(),
    }),
    { selector: ({ id }) => id, maxLength: 10 },
  )
  .chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes.map(({ id, label, title }) => node(`n${id}`, label, title))),
      links: fc.uniqueArray(
        fc.record({
          type: fc.constantFrom("WITHIN", "BROADER"),
          from: fc.constantFrom(...nodes.map(({ id }) => `n${id}`), "n0"),
          to: fc.constantFrom(...nodes.map(({ id }) => `n${id}`), "n0"),
          note: fc.string(),
        }),
        { selector: ({ type, from, to }) => `${type} ${from} ${to}`, maxLength: 12 },
      ),
    }),
  )
  .map(({ nodes, links }): GraphImage => {
    const ids = new Set(nodes.map(({ id }) => id));
    const standing: LinkRecord[] = links
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map(({ type, from, to, note }) => linkRecord(type, from, to, { note }));
    return { nodes, links: standing };
  });

describe("a load", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());
  beforeEach(() => emptyDatabase(world.driver));

  const loadImage = (image: GraphImage) => load(world.driver, database, image, "v");
  const checksum = () => graphChecksum(world.driver);

  it("leaves the same graph, whatever was loaded before (property)", async () => {
    await fc.assert(
      fc.asyncProperty(images, images, async (one, other) => {
        await emptyDatabase(world.driver);
        await loadImage(one);
        const fresh = await checksum();
        await loadImage(other);
        await loadImage(one);
        expect(await checksum()).toBe(fresh);
      }),
      { numRuns: 40, seed: 20251016 },
    );
  }, 120_000);

  it("of what is there already changes nothing (property)", async () => {
    await fc.assert(
      fc.asyncProperty(images, async (image) => {
        await loadImage(image);
        const before = await checksum();
        const { added, changed, retracted } = await loadImage(image);
        expect({ added, changed, retracted }).toEqual({ added: 0, changed: 0, retracted: 0 });
        expect(await checksum()).toBe(before);
      }),
      { numRuns: 25, seed: 20251016 },
    );
  }, 120_000);

  it("says what it added, changed and retracted", async () => {
    const a = node("a", "Topic", "one");
    const b = node("b", "Topic", "two");
    const tie = linkRecord("BROADER", "a", "b", { note: "x" });
    expect(await loadImage({ nodes: [a, b], links: [tie] })).toMatchObject({
      added: 3,
      changed: 0,
      retracted: 0,
    });
    expect(
      await loadImage({
        nodes: [node("a", "Place", "one"), b],
        links: [linkRecord("BROADER", "a", "b", { note: "y" })],
      }),
    ).toMatchObject({ added: 0, changed: 2, retracted: 0 });
    expect(await loadImage({ nodes: [a], links: [] })).toMatchObject({ added: 0, changed: 1, retracted: 2 });
  });

  it("of more than one statement takes is whole, changes what differs, or leaves all as it was", async () => {
    const chain = (length: number, title: string): GraphImage => {
      const nodes = Array.from({ length }, (_, index) => node(`n${index}`, "Topic", title));
      const links = nodes.slice(1).map(({ id }, index) => linkRecord("BROADER", id, `n${index}`, { title }));
      return { nodes, links };
    };
    expect(await loadImage(chain(6_000, "one"))).toMatchObject({ added: 11_999, changed: 0, retracted: 0 });
    expect(await loadImage(chain(5_500, "two"))).toMatchObject({
      added: 0,
      changed: 10_999,
      retracted: 1_000,
    });
    const before = await checksum();
    const { nodes, links } = chain(11_000, "two");
    await expect(loadImage({ nodes: [...nodes, node("n10999", "Topic", "two")], links })).rejects.toThrow();
    expect(await checksum()).toBe(before);
  }, 60_000);

  it("mends what was taken, altered or added by hand since the last", async () => {
    const image: GraphImage = {
      nodes: [node("a", "Topic", "one"), node("b", "Topic", "two"), node("c", "Topic", "three")],
      links: [linkRecord("BROADER", "a", "b"), linkRecord("BROADER", "b", "c")],
    };
    await loadImage(image);
    const before = await checksum();
    for (const [byHand, mended] of [
      ["MATCH (c {id: 'c'}) DETACH DELETE c", { added: 2, changed: 0, retracted: 0 }],
      ["MATCH ({id: 'a'})-[r]->() DELETE r", { added: 1, changed: 0, retracted: 0 }],
      ["MATCH (a {id: 'a'}) SET a = {id: 'a'}", { added: 0, changed: 1, retracted: 0 }],
      ["MATCH ({id: 'a'})-[r]->() SET r.digest = 'x'", { added: 0, changed: 1, retracted: 0 }],
      ["MATCH (a {id: 'a'}), (c {id: 'c'}) CREATE (a)-[:MINE]->(c)", { added: 0, changed: 0, retracted: 1 }],
    ] as const) {
      await world.driver.executeQuery(byHand, {}, { database });
      expect(await loadImage(image), byHand).toMatchObject(mended);
      expect(await checksum(), byHand).toBe(before);
    }
  });

  it("that fails part-way leaves the graph as it was", async () => {
    await loadImage({ nodes: [node("a", "Topic", "one")], links: [] });
    const before = await checksum();
    const twice = { nodes: [node("b", "Topic", "new"), node("b", "Topic", "again")], links: [] };
    await expect(loadImage(twice)).rejects.toThrow();
    expect(await checksum()).toBe(before);
  });

  it("leaves alone what no load has written", async () => {
    const session = world.driver.session({ database });
    await session.run("CREATE (:Note {text: 'mine'})");
    await loadImage({ nodes: [node("a", "Topic", "one")], links: [] });
    await loadImage({ nodes: [], links: [] });
    const { records } = await session.run("MATCH (n:Note) RETURN count(n) AS notes");
    await session.close();
    expect(records[0]?.get("notes")).toBe(1);
  });

  it("waits for another that runs, so that the graph is one image or the other", async () => {
    const one = {
      nodes: [node("a", "Topic", "one"), node("b", "Topic", "one")],
      links: [linkRecord("BROADER", "a", "b")],
    };
    const other = {
      nodes: [node("a", "Place", "two"), node("c", "Place", "two")],
      links: [linkRecord("WITHIN", "a", "c")],
    };
    const checksums = [];
    for (const image of [one, other]) {
      await loadImage(image);
      checksums.push(await checksum());
    }
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([loadImage(one), loadImage(other), loadImage(one), loadImage(other)]);
      expect(checksums).toContain(await checksum());
    }
  });
});

describe("several starts at once on an empty database", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it("apply each migration once, and load once, however many they are", async () => {
    const checked = await checkedImage(portsSeeds, new Corpus(portsCorpus));
    for (let round = 0; round < 3; round += 1) {
      await emptyDatabase(world.driver);
      const start = async () => {
        await migrate(world.driver, database);
        return loadChecked(world.driver, database, checked);
      };
      const reports = await Promise.all([start(), start(), start(), start()]);
      expect(reports.filter(({ added }) => added > 0)).toHaveLength(1);
      const session = world.driver.session({ database });
      const { records } = await session.run(
        "RETURN COUNT { (:Load) } AS loads, COUNT { (:Migration) } AS migrations, COUNT { (:Act) } AS acts",
      );
      await session.close();
      expect(records[0]?.toObject()).toEqual({ loads: 1, migrations: 13, acts: 4 });
    }
  });
});

describe("seeds", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it("are recorded by the version of their files, even where the graph stays the same", async () => {
    const checked = await checkedImage(portsSeeds, new Corpus(portsCorpus));
    await bringUpToDate(world.driver, database, checked);
    const commented = { ...checked, dataVersion: "of files with a new comment" };
    expect(await bringUpToDate(world.driver, database, commented)).toMatchObject({
      added: 0,
      changed: 0,
      retracted: 0,
    });
    const { coverage } = await world.ask("{ coverage { dataVersion } }");
    expect(coverage.dataVersion).toBe("of files with a new comment");
    await emptyDatabase(world.driver);
  });

  it("are loaded where the graph lacks them, and left alone where it holds them", async () => {
    const checked = await checkedImage(portsSeeds, new Corpus(portsCorpus));
    expect(await bringUpToDate(world.driver, database, checked)).toMatchObject({
      dataVersion: checked.dataVersion,
    });
    expect(await bringUpToDate(world.driver, database, checked)).toBeNull();
    const { coverage } = await world.ask(
      "{ coverage { dataVersion documents acts passages languages from to } }",
    );
    expect(coverage).toEqual({
      dataVersion: checked.dataVersion,
      documents: 1,
      acts: 4,
      passages: 23,
      languages: ["en"],
      from: "2021-05-03",
      to: "2021-05-03",
    });
  });

  it("take away with them the ranks and the codes that they gave, and nothing else", async () => {
    const whole = await checkedImage(portsSeeds, new Corpus(portsCorpus));
    const folder = await mkdtemp(join(tmpdir(), "seeds-"));
    try {
      await cp(portsSeeds, folder, { recursive: true });
      const without = async (file: string, part: RegExp) =>
        writeFile(join(folder, file), (await readFile(join(folder, file), "utf8")).replaceAll(part, ""));
      await without("documents/ports.yaml", /^people:\n(?: .*\n)+/gm);
      await without("registry/ports.yaml", /^ {4}codes:.*\n(?: {6}- { instrument.*\n)*/gm);
      const rest = await checkedImage(folder, new Corpus(portsCorpus));
      await loadChecked(world.driver, database, rest);
      const before = await graphChecksum(world.driver);
      expect(await ranksAndCodes()).toEqual([0, 0]);
      await loadChecked(world.driver, database, whole);
      expect(await ranksAndCodes()).toEqual([2, 2]);
      expect(await loadChecked(world.driver, database, rest)).toMatchObject({ added: 0, changed: 0 });
      expect(await graphChecksum(world.driver)).toBe(before);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  const ranksAndCodes = async () => {
    const { person, topic } = await world.ask(
      `{ person(id: "ana-reed") { ranks { title } } topic(id: "tea") { codes { provision } } }`,
    );
    return [person.ranks.length, topic.codes.length];
  };
});
