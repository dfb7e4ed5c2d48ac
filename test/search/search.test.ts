import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, seededWorld, type World } from "../world.js";
import { edgesUntil, hitsIn } from "./asking.js";

describe("search, over the real names,", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  const hits = (query: string, variables = {}) => hitsIn(world, query, variables);

  it.each([
    ["Hải quan Nam Ninh", "nanning-customs", "EXACT", "Hải quan Nam Ninh"],
    ["hai quan nam ninh", "nanning-customs", "FOLDED", "Hải quan Nam Ninh"],
    ["NANNING CUSTOMS", "nanning-customs", "FOLDED", "Nanning Customs"],
    ["南宁海关", "nanning-customs", "EXACT", "南宁海关"],
    ["nanning haiguan", "nanning-customs", "FOLDED", "Nánníng Hǎiguān"],
    ["nanninghaiguan", "nanning-customs", "FOLDED", "Nánníng Hǎiguān"],
    ["Dong Hung", "dong-hung-gate", "FOLDED", "Đông Hưng"],
    ["Vương Vị Băng", "vuong-vi-bang", "EXACT", "Vương Vị Băng"],
    ["gacc", "china-customs", "FOLDED", "GACC"],
    ["3929/qc bdbp tchq", "coordination-regulation-3929", "FOLDED", "3929/QC-BĐBP-TCHQ"],
    ["3929", "coordination-regulation-3929", "PREFIX", "3929/QC-BĐBP-TCHQ"],
    ["nanning cu", "nanning-customs", "PREFIX", "Nanning Customs"],
    ["nán", "nanning-customs", "PREFIX", "Nanning Customs"],
    ["南宁海", "nanning-customs", "PREFIX", "南宁海关"],
    ["customs nanning", "nanning-customs", "WORDS", "Nanning Customs"],
    ["naning customs", "nanning-customs", "FUZZY", "Nanning Customs"],
    ["nannigncustoms", "nanning-customs", "FUZZY", "Nanning Customs"],
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

  const hits = (query: string) => hitsIn(world, query);

  it.each(["", "   ", "!?", "\u0000", "\u202e"])(
    "finds nothing for the blank text %j, and asks no database",
    async (query) => {
      const before = world.statements.length;
      const { search } = await world.ask("query ($query: String!) { search(query: $query) { totalCount } }", {
        query,
      });
      expect(search.totalCount).toBe(0);
      expect(world.statements).toHaveLength(before);
    },
  );

  it.each([
    "tea AND silk",
    "tea~2",
    "name:tea",
    "tea^4",
    "[a TO b]",
    "tea OR NOT",
    "tea'}) DETACH DELETE n //",
    "\\u0060tea",
    "x".repeat(500),
  ])("takes %j as text that is no name", async (query) => {
    expect(await hits(query)).toEqual([]);
  });

  it.each(["tea*", '"tea', "(tea", "+tea", "`tea`", "tea!", "tea\\", "\ud800tea", "tea&&"])(
    "takes no operator from %j, but the name in it",
    async (query) => {
      expect(await hits(query)).toEqual([["tea", "FOLDED", "Tea"]]);
    },
  );

  it.each(["AND", "OR NOT", "te?", "\ufdfa".repeat(500), "\ufdfa ".repeat(250), "abcd ".repeat(100)])(
    "answers %j",
    async (query) => {
      await expect(hits(query)).resolves.toBeInstanceOf(Array);
    },
  );

  it("answers any text at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 80 }), async (query) => {
        await expect(hits(query)).resolves.toBeInstanceOf(Array);
      }),
      { numRuns: 50 },
    );
  });

  it("forgives letters in the first words of a long text, and takes the others as they are", async () => {
    const words = Array.from({ length: 80 }, (_, index) => `wo${String.fromCharCode(97 + (index % 26))}d`);
    expect(await hits(words.join(" "))).toEqual([]);
  });

  it("goes on where a page ended, and ends", async () => {
    const pages = await edgesUntil(world, "customs", 1);
    const whole = await edgesUntil(world, "customs", 100);
    expect(whole.length).toBeGreaterThan(3);
    expect(pages).toEqual(whole);
  });
});

describe("search refuses", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  it("a text of more than 500 characters, as they are composed", async () => {
    expect(await hitsIn(world, "e\u0302".repeat(500))).toEqual([]);
    const { code, message } = await world.refused(`{ search(query: "${"a".repeat(501)}") { totalCount } }`);
    expect(code).toBe("BAD_USER_INPUT");
    expect(message).toBe(
      "query takes at most 500 characters; it was given 501. Search for some of its words",
    );
  });

  it.each([0, 101])("a page of %i", async (first) => {
    const { code } = await world.refused(`{ search(query: "tea", first: ${first}) { totalCount } }`);
    expect(code).toBe("BAD_USER_INPUT");
  });

  it.each([
    Buffer.from('["search",1,"tea","tea"]').toString("base64url"),
    Buffer.from('["cooperation",1,0,"tea","tea"]').toString("base64url"),
    "no cursor",
  ])("the cursor %j, which it did not give out", async (after) => {
    const { code } = await world.refused(`{ search(query: "tea", after: "${after}") { totalCount } }`);
    expect(code).toBe("CURSOR_INVALID");
  });
});
