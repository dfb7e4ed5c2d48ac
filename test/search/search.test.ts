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
    ["南宁海关", "南 宁 海 关"],
    ["C50海关 总署", "c50 海 关 总 署"],
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
    const [first, ...others] = await hits("Hữu Nghị");
    expect(first).toEqual(["huu-nghi-gate", "EXACT", "Hữu Nghị"]);
    expect(others.filter(([, rule]) => rule === "EXACT")).toEqual([]);
    expect((await hits("huu nghi quan"))[0]).toEqual(["huu-nghi-quan-gate", "FOLDED", "Hữu Nghị Quan"]);
  });

  it("finds only the types asked for", async () => {
    const pair = ["huu-nghi-huu-nghi-quan", "EXACT", "Hữu Nghị - Hữu Nghị Quan"];
    expect(await hits("Hữu Nghị - Hữu Nghị Quan", { types: ["BORDER_GATE"] })).not.toContainEqual(pair);
    expect(await hits("Hữu Nghị - Hữu Nghị Quan", { types: ["BORDER_GATE_PAIR"] })).toContainEqual(pair);
    expect(await hits("Hữu Nghị", { types: [] })).toEqual([]);
  });
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
    "tea~2",
    "name:tea",
    "tea'}) DETACH DELETE n //",
    "\\u0060tea",
    `tea${"a".repeat(400)}`,
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
