import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { corpusDir, portsSeeds, portsWorld, seededWorld, type World, worldOf } from "../world.js";

const question = `query ($id: ID!, $first: Int, $after: String) { document(id: $id) { article(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { number text passages { quote supports { id } links { from to type role basis } } } } } }`;

describe("the article of a document", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const article = async (variables: object = {}) =>
    (await world.ask(question, { id: "ports-report", ...variables })).document.article;

  it("is its paragraphs as they follow each other, each with its words", async () => {
    const { nodes, totalCount } = await article();
    expect(nodes.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(totalCount).toBe(5);
    for (const { text, passages } of nodes)
      for (const { quote } of passages) expect(text.includes(quote)).toBe(true);
  });

  it("has with each paragraph the passages that it bears, as the document has them", async () => {
    const { nodes } = await article();
    const { document } = await world.ask(
      `{ document(id: "ports-report") { passages { quote supports { id } links { from to type role basis } } } }`,
    );
    expect(nodes.flatMap(({ passages }: { passages: object[] }) => passages)).toEqual(document.passages);
  });

  it("says with each passage which links it supports, by their ends", async () => {
    const { nodes } = await article();
    expect(nodes[3].passages[0].links).toEqual([
      {
        from: "eastport-customs",
        to: "ship-lists",
        type: "TOOK_PART_IN",
        role: "PROPOSER",
        basis: "STATED",
      },
    ]);
  });

  it("is given in pages", async () => {
    const first = await article({ first: 3 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await article({ first: 3, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ number }: { number: number }) => number)).toEqual([4, 5]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it.each([0, 101])("is refused in a page of %i", async (first) => {
    expect(await world.refused(question, { id: "ports-report", first })).toEqual({
      message: `first takes a whole number from 1 to 100; it was ${first}`,
      code: "BAD_USER_INPUT",
    });
  });

  it("is asked for with one statement for each kind of thing, whatever number of paragraphs", async () => {
    const before = world.statements.length;
    await article();
    expect(world.statements.slice(before)).toEqual([
      "entity/by-id",
      "document/details",
      "document/passages-of-paragraphs",
      "evidence/supports",
      "neighbourhood/supported",
    ]);
  });
});

describe("the article of a document whose text is not at hand", () => {
  let world: World;
  beforeAll(async () => {
    world = await worldOf(portsSeeds, null);
  });
  afterAll(() => world.close());

  it("has no words, and where its passages stand", async () => {
    const { document } = await world.ask(
      `{ document(id: "ports-report") { article { nodes { text passages { paragraph start end } } } } }`,
    );
    for (const { text } of document.article.nodes) expect(text).toBeNull();
    expect(document.article.nodes[3].passages[0]).toEqual({ paragraph: 4, start: 0, end: 25 });
  });
});

describe("the articles of the project's own documents", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("leave out what stands around them on their pages", async () => {
    const { documents } = await world.ask(
      `{ documents { nodes { id paragraphs article(first: 100) { totalCount nodes { number } } } } }`,
    );
    const longest = documents.nodes.find(({ paragraphs }: { paragraphs: number }) => paragraphs === 111);
    expect(longest.article.nodes.map(({ number }: { number: number }) => number)).toEqual(
      Array.from({ length: longest.article.totalCount }, (_, index) => index + 2),
    );
    expect(longest.article.totalCount).toBe(24);
  });

  it.skipIf(corpusDir === null)("bear all passages that there are", async () => {
    const { documents, coverage } = await world.ask(
      `{ documents { nodes { article(first: 100) { nodes { text passages { verified } } } } } coverage { passages } }`,
    );
    const paragraphs = documents.nodes.flatMap(
      ({ article }: { article: { nodes: object[] } }) => article.nodes,
    );
    const passages = paragraphs.flatMap(({ passages }: { passages: object[] }) => passages);
    expect(passages).toHaveLength(coverage.passages);
    for (const passage of passages) expect(passage).toEqual({ verified: true });
    for (const { text } of paragraphs) expect(text).toEqual(expect.any(String));
  });
});
