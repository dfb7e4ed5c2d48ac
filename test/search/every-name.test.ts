import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foldWithoutSpaces } from "../../src/search/folding.js";
import { seededWorld, type World } from "../world.js";
import { edgesUntil } from "./asking.js";

interface Named {
  readonly id: string;
  readonly text: string;
}

const waysToWrite: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "in capitals": (text) => text.toUpperCase(),
  "in small letters": (text) => text.toLowerCase(),
  "without diacritics": (text) => text.normalize("NFD").replaceAll(/\p{M}/gu, ""),
  "with d for đ": (text) => text.replaceAll("đ", "d").replaceAll("Đ", "D"),
  "without spaces": (text) => text.replaceAll(" ", ""),
  decomposed: (text) => text.normalize("NFD"),
  "with more spaces and punctuation": (text) => ` "${text.replaceAll(" ", "  - ")}"! `,
};

/** The beginnings of a text that have three letters at least, and are not the whole. */
const beginningsOf = (text: string): string[] => {
  const letters = [...text];
  return letters
    .map((_, index) => letters.slice(0, index).join(""))
    .filter((beginning) => [...foldWithoutSpaces(beginning)].length >= 3);
};

/** So many beginnings are tried, of more than ten thousand; the same in each run. */
const sample = { numRuns: 200, seed: 11 };
/** So many questions are asked at once. */
const atOnce = 8;

describe("search, for the names of the project's own facts,", () => {
  let world: World;
  let names: readonly Named[];
  beforeAll(async () => {
    world = await seededWorld();
    const session = world.driver.session();
    const { records } = await session.run(
      "MATCH (e:Entity)-[:NAMED]->(n:Name) RETURN e.id AS id, n.text AS text ORDER BY id, text",
    );
    await session.close();
    names = records.map((record) => record.toObject() as Named);
  });
  afterAll(() => world.close());

  const rulesFor = async (query: string, id: string) => {
    const edges = await edgesUntil(world, query, 100, id);
    return { first: edges[0]?.rule, own: edges.find(({ node }) => node.id === id)?.rule };
  };

  it.each(Object.entries(waysToWrite))(
    "finds an entity by a name written %s before all that match less closely",
    async (_, write) => {
      expect(names.length).toBeGreaterThan(500);
      const holds = async ({ id, text }: Named) => {
        const { first, own } = await rulesFor(write(text), id);
        expect([text, own]).toEqual([text, first]);
        expect(own).toMatch(write(text).normalize("NFC") === text ? "EXACT" : /EXACT|FOLDED/);
      };
      for (let start = 0; start < names.length; start += atOnce)
        await Promise.all(names.slice(start, start + atOnce).map(holds));
    },
    240_000,
  );

  it("finds an entity by any beginning of a name, of three letters or more", async () => {
    const begun = names.flatMap(({ id, text }) => beginningsOf(text).map((beginning) => ({ id, beginning })));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...begun), async ({ id, beginning }) => {
        expect((await rulesFor(beginning, id)).own).toMatch(/EXACT|FOLDED|PREFIX/);
      }),
      sample,
    );
  }, 240_000);
});
