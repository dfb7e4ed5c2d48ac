import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectPaged, idsByPages } from "../page/pages.js";
import { portsWorld, seededWorld, type World } from "../world.js";

describe("the passages of a document", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const question = `query ($id: ID!, $paragraph: Int) { document(id: $id) {
    passages(paragraph: $paragraph) { paragraph start end quote verified basis supports { id } }
  } }`;
  const passages = async (paragraph?: number) =>
    (await world.ask(question, { id: "ports-report", paragraph })).document.passages;

  it("are all that support a fact, each once, in the order of the words", async () => {
    const found = await passages();
    const places = found.map(({ paragraph, start, end }: Record<string, number>) => [paragraph, start, end]);
    expect(places).toEqual([...places].sort(([a, b, c], [x, y, z]) => a - x || b - y || c - z));
    expect(new Set(places.map(String)).size).toBe(places.length);
    const { coverage } = await world.ask("{ coverage { passages } }");
    expect(found).toHaveLength(coverage.passages);
    for (const passage of found) expect(passage).toMatchObject({ verified: true, basis: null });
  });

  it("of one paragraph say which entities they support a fact of, by name", async () => {
    expect(await passages(4)).toEqual([
      {
        paragraph: 4,
        start: 0,
        end: 25,
        quote: "Eastport Customs proposed",
        verified: true,
        basis: null,
        supports: [{ id: "eastport-customs" }, { id: "ship-lists" }],
      },
      expect.objectContaining({ quote: "proposed", supports: [{ id: "ship-lists" }] }),
      expect.objectContaining({ supports: [{ id: "ship-lists" }, { id: "southport-customs" }] }),
      expect.objectContaining({ supports: [{ id: "ship-lists" }, { id: "ships" }] }),
    ]);
  });

  it.each([0, -1, 6])("of paragraph %i, which there is not, are refused", async (paragraph) => {
    expect(await world.refused(question, { id: "ports-report", paragraph })).toEqual({
      message: `paragraph takes a whole number from 1 to 5, the paragraphs of ports-report; it was ${paragraph}`,
      code: "BAD_USER_INPUT",
    });
  });

  it("and what they support are asked for with one statement each", async () => {
    const before = world.statements.length;
    await world.ask(`{ document(id: "ports-report") { passages { supports { id } } } }`);
    expect(world.statements.slice(before)).toEqual([
      "entity/by-id",
      "document/passages",
      "evidence/supports",
    ]);
  });
});

describe("a document with more passages than are given in one list", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
    const session = world.driver.session();
    await session.run(
      `MATCH (d:Entity {id: 'ports-report'}) UNWIND range(1, 1000) AS n
       CREATE (:Passage {id: 'ports-report 6:' + n + '-' + (n + 1) + ' 0123456789abcdef', paragraph: 6, start: n, end: n + 1})-[:IN_DOCUMENT]->(d)`,
    );
    await session.close();
  });
  afterAll(() => world.close());

  it("refuses the whole, says why, and gives one paragraph", async () => {
    expect(await world.refused(`{ document(id: "ports-report") { passages { start } } }`)).toEqual({
      message: "passages gives at most 1000, and ports-report has more; ask for one paragraph at a time",
      code: "BAD_USER_INPUT",
    });
    const { document } = await world.ask(
      `{ document(id: "ports-report") { passages(paragraph: 4) { start } } }`,
    );
    expect(document.passages).toHaveLength(4);
  });
});

describe("the entities of a document", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const of = (args = "") => ({
    field: "entities",
    args,
    of: { id: "ports-report", type: "Document" },
  });

  it("are those that take part in a fact of it, by name, and paged like every list", async () => {
    await expectPaged(world, of(), [
      "ana-reed",
      "silk-checks",
      "eastport-customs",
      "northport-customs",
      "midtown",
      "ports-minutes",
      "ship-lists",
      "ships",
      "silk",
      "southport-customs",
      "ports-talks",
      "tea",
    ]);
  });

  it.each([
    ["types: [PERSON, PLACE]", ["ana-reed", "midtown"]],
    ["types: [TOPIC]", ["ships", "silk", "tea"]],
    ["types: [SERIES]", []],
    ["types: []", []],
  ])("with %s are %j", async (args, expected) => {
    expect(await idsByPages(world, of(args), 1)).toEqual(expected);
  });
});

describe("the documents of the project's own facts", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("have among their entities exactly those that are mentioned in them", async () => {
    const { documents } = await world.ask(
      "{ documents { nodes { id passages { supports { id } } entities(first: 1) { totalCount } } } }",
    );
    expect(documents.nodes).toHaveLength(5);
    for (const { id, passages, entities } of documents.nodes) {
      const supported = new Set(
        passages.flatMap(({ supports }: { supports: { id: string }[] }) => supports.map((it) => it.id)),
      );
      expect(entities.totalCount).toBe(supported.size);
      expect(
        new Set(await idsByPages(world, { field: "entities", of: { id, type: "Document" } }, 40)),
      ).toEqual(supported);
    }
  });
});
