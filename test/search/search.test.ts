import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fold, foldWithoutSpaces } from "../../src/search/folding.js";
import { portsWorld, seededWorld, type World } from "../world.js";

const question = `query ($query: String!, $types: [EntityType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    edges { rule score cursor matched { text language kind basis } node { id type } }
    nodes { id }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;

interface Hit {
  rule: string;
  matched: { text: string };
  node: { id: string };
}

describe("folding", () => {
  it.each([
    ["Hữu Nghị Quan", "huu nghi quan"],
    ["ĐÔNG HƯNG", "dong hung"],
    ["Yǒuyì Guān", "youyi guan"],
    ["Tà Lùng - Thủy Khẩu", "ta lung thuy khau"],
    ["Số 7/2021", "so 7 2021"],
    ["南宁海关", "南宁海关"],
    ["  a\u0000b ", "a b"],
    ['"!?"', ""],
  ])("of %j is %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("without spaces makes one of a reading with them and one without", () => {
    expect(foldWithoutSpaces("Yǒuyì Guān")).toBe(foldWithoutSpaces("youyiguan"));
  });
});

describe("search, over the real names,", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  const hits = async (query: string, variables = {}): Promise<[string, string, string][]> => {
    const { search } = await world.ask(question, { query, ...variables });
    return search.edges.map(({ node, rule, matched }: Hit) => [node.id, rule, matched.text]);
  };

  it.each([
    ["Hải quan Nam Ninh", "nanning-customs", "EXACT", "Hải quan Nam Ninh"],
    ["hai quan nam ninh", "nanning-customs", "FOLDED", "Hải quan Nam Ninh"],
    ["NANNING CUSTOMS", "nanning-customs", "FOLDED", "Nanning Customs"],
    ["南宁海关", "nanning-customs", "EXACT", "南宁海关"],
    ["nanning haiguan", "nanning-customs", "FOLDED", "Nánníng Hǎiguān"],
    ["nanninghaiguan", "nanning-customs", "FOLDED", "Nánníng Hǎiguān"],
    ["Dong Hung", "dong-hung-gate", "FOLDED", "Đông Hưng"],
    ["Vương Vị Băng", "vuong-vi-bang", "EXACT", "Vương Vị Băng"],
  ])("%j finds %s by %s, and says that %j matched", async (query, id, rule, matched) => {
    expect((await hits(query))[0]).toEqual([id, rule, matched]);
  });

  it("keeps apart a short name that begins a longer one", async () => {
    expect((await hits("Hữu Nghị")).map(([id]) => id)).toEqual(["huu-nghi-gate"]);
    expect((await hits("huu nghi quan")).map(([id]) => id)).toEqual(["huu-nghi-quan-gate"]);
  });

  it("finds only the types asked for", async () => {
    expect(await hits("Hữu Nghị - Hữu Nghị Quan", { types: ["BORDER_GATE"] })).toEqual([]);
    expect(await hits("Hữu Nghị - Hữu Nghị Quan", { types: ["BORDER_GATE_PAIR"] })).toHaveLength(1);
  });

  it("finds every entity by each of its names, to the letter and folded", async () => {
    const session = world.driver.session();
    const { records } = await session.run(
      "MATCH (e:Entity)-[:NAMED]->(n:Name) RETURN e.id AS id, n.text AS text",
    );
    await session.close();
    expect(records.length).toBeGreaterThan(200);
    for (const record of records) {
      const { id, text } = record.toObject() as { id: string; text: string };
      const exact = await hits(text, { first: 100 });
      expect(
        exact.filter(([, rule]) => rule === "EXACT").map(([found]) => found),
        text,
      ).toContain(id);
      const folded = await hits(fold(text).toUpperCase(), { first: 100 });
      expect(
        folded.map(([found]) => found),
        text,
      ).toContain(id);
    }
  }, 60_000);
});

describe("search, of anything,", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  it.each(["", "   ", "!?", "\u0000", "\u202e"])(
    "finds nothing for the blank text %j, and asks no database",
    async (query) => {
      const before = world.statements.length;
      const { search } = await world.ask(question, { query });
      expect(search).toMatchObject({ edges: [], totalCount: 0 });
      expect(world.statements).toHaveLength(before);
    },
  );

  it.each([
    "tea AND silk",
    "te?",
    "tea~2",
    "name:tea",
    "tea'}) DETACH DELETE n //",
    "\\u0060tea",
    `tea${"a".repeat(5000)}`,
  ])("takes %j as text that is no name", async (query) => {
    const { search } = await world.ask(question, { query });
    expect(search.totalCount).toBe(0);
  });

  it.each(["tea*", '"tea', "(tea", "`tea`", "tea!", "\ud800tea"])(
    "takes no operator from %j, but the name in it",
    async (query) => {
      const { search } = await world.ask(question, { query });
      expect(search.edges).toMatchObject([{ node: { id: "tea" }, rule: "FOLDED" }]);
    },
  );

  it("goes on where a page ended", async () => {
    const first = (await world.ask(question, { query: "tea", first: 1 })).search;
    expect(first).toMatchObject({
      edges: [{ node: { id: "tea" }, rule: "FOLDED" }],
      pageInfo: { hasNextPage: false },
    });
    const next = (await world.ask(question, { query: "tea", first: 1, after: first.pageInfo.endCursor }))
      .search;
    expect(next.edges).toEqual([]);
  });
});
