import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { World } from "../world.js";
import { edgesUntil, hitsIn } from "./asking.js";
import { worldNaming } from "./named-world.js";

describe("search", () => {
  let world: World;
  beforeAll(async () => {
    world = await worldNaming({
      port: ["Port"],
      PORT: ["port"],
      harbour: ["Haven", "Port of call"],
      ports: ["Ports"],
      portal: ["Portal", "Ports and portals", "Portals"],
      airport: ["An airport to be"],
      sport: ["Sport"],
      office: ["Customs office", "Office of customs"],
      "southern-customs": ["Southern Customs"],
      "is-an": ["Is an to"],
      stay: ["To Is", "An"],
      guard: ["Bộ đội Biên phòng Đắk Lắk"],
      regulation: ["Quy chế số 3929/QC-BĐBP-TCHQ", "3929/QC-BĐBP-TCHQ"],
      nanning: ["南宁海关", "Nánníng Hǎiguān"],
      haikou: ["海口海关"],
      fangcheng: ["防城海关"],
      sea: ["海"],
    });
  });
  afterAll(() => world.close());

  const hits = (query: string, variables = {}) => hitsIn(world, query, variables);
  const ids = async (query: string) => (await hits(query)).map(([id]) => id);

  it("puts exact before folded before begun before words before misspelt names", async () => {
    expect(await hits("port")).toEqual([
      ["PORT", "EXACT", "port"],
      ["port", "FOLDED", "Port"],
      ["ports", "PREFIX", "Ports"],
      ["portal", "PREFIX", "Portal"],
      ["harbour", "PREFIX", "Port of call"],
      ["sport", "FUZZY", "Sport"],
    ]);
  });

  it("gives each rule its score", async () => {
    const edges = await edgesUntil(world, "port", 100);
    const scores = new Map(edges.map(({ rule, score }) => [rule, score]));
    expect(Object.fromEntries(scores)).toEqual({ EXACT: 1, FOLDED: 0.9, PREFIX: 0.7, FUZZY: 0.3 });
    expect((await edgesUntil(world, "customs office of", 1))[0]).toMatchObject({ rule: "WORDS", score: 0.5 });
  });

  it("names the preferred name of several by the same rule, then the shortest", async () => {
    expect((await hits("porta"))[0]).toEqual(["portal", "PREFIX", "Portal"]);
    expect((await hits("portals"))[0]).toEqual(["portal", "FOLDED", "Portals"]);
    expect((await hits("custom"))[0]).toEqual(["office", "PREFIX", "Customs office"]);
  });

  it("finds all the words in any order, the last perhaps only begun", async () => {
    expect(await hits("customs call of port")).toEqual([]);
    expect(await hits("customs southern")).toEqual([["southern-customs", "WORDS", "Southern Customs"]]);
    expect(await hits("call por")).toEqual([["harbour", "WORDS", "Port of call"]]);
    expect(await hits("cal port")).toEqual([]);
  });

  it.each([
    ["to is an", ["is-an"]],
    ["an to", ["is-an", "airport"]],
    ["is to", ["is-an", "stay"]],
  ])("drops no short word of %j as too common", async (query, expected) => {
    expect((await ids(query)).sort()).toEqual(expected.sort());
  });

  it.each([
    ["ofice of customs", "office", "Customs office"],
    ["custmos offise", "office", "Customs office"],
    ["southrn customs", "southern-customs", "Southern Customs"],
    ["southerncustms", "southern-customs", "Southern Customs"],
    ["bien phogn dak lak", "guard", "Bộ đội Biên phòng Đắk Lắk"],
  ])("forgives wrong letters in %j", async (query, id) => {
    expect(await hits(query)).toContainEqual([id, "FUZZY", expect.any(String)]);
  });

  it.each(["3928", "prt", "南京海关", "宁南"])("forgives none in %j", async (query) => {
    expect(await hits(query)).toEqual([]);
  });

  it.each([
    ["3929/QC-BĐBP-TCHQ", "EXACT"],
    ["3929 qc bdbp tchq", "FOLDED"],
    ["3929", "PREFIX"],
    ["qc 3929", "WORDS"],
    ["quy che 3929", "WORDS"],
  ])("finds a document by its number, searched as %j, by %s", async (query, rule) => {
    expect(await hits(query)).toEqual([["regulation", rule, expect.any(String)]]);
  });

  it("finds a single Chinese character at the beginning of a name, then in it", async () => {
    expect(await hits("海")).toEqual([
      ["sea", "EXACT", "海"],
      ["haikou", "PREFIX", "海口海关"],
      ["nanning", "WORDS", "南宁海关"],
      ["fangcheng", "WORDS", "防城海关"],
    ]);
  });

  it("finds Chinese characters that stand together, and parts of a name in any order", async () => {
    expect(await ids("海关")).toEqual(["nanning", "haikou", "fangcheng"]);
    expect(await hits("海关 南宁")).toEqual([["nanning", "WORDS", "南宁海关"]]);
    expect(await ids("关海")).toEqual([]);
  });

  it("takes a pinyin reading with and without spaces and tones", async () => {
    for (const query of ["Nánníng Hǎiguān", "nan ning hai guan", "NANNINGHAIGUAN", "Nánnínghǎi"])
      expect(await ids(query), query).toContain("nanning");
  });

  it("joins its pages into the list, whatever their size and the rule where one ends", async () => {
    const whole = (await edgesUntil(world, "port", 100)).map(({ cursor }) => cursor);
    for (const first of [1, 2, 4])
      expect((await edgesUntil(world, "port", first)).map(({ cursor }) => cursor)).toEqual(whole);
  });

  it("looks for other names only where those that begin as searched fill no page, and counts only when asked to", async () => {
    const statementsOf = async (fields: string, first: number) => {
      const before = world.statements.length;
      await world.ask(`{ search(query: "port", first: ${first}) { ${fields} } }`);
      return world.statements.slice(before);
    };
    const fields = "nodes { id } edges { rule matched { text } }";
    expect(await statementsOf(fields, 1)).toEqual(["search/begun"]);
    expect(await statementsOf(fields, 20)).toEqual(["search/begun", "search/names"]);
    expect(await statementsOf("totalCount", 1)).toContain("search/count");
  });

  it("counts what it finds", async () => {
    const { search } = await world.ask(`{ search(query: "port", first: 2) { totalCount } }`);
    expect(search.totalCount).toBe(6);
  });
});
