import { describe, expect, it } from "vitest";
import { Corpus, hashOfWords, paragraphsOf, wordsAt } from "../../src/evidence/corpus.js";
import { locate } from "../../src/evidence/locate.js";
import { portsCorpus } from "../world.js";

const corpus = new Corpus(portsCorpus);

describe("locate", () => {
  it("prints the paragraph, the span and the hash of the words", async () => {
    expect(await locate(corpus, "ports", "Minutes No. 7/2021")).toEqual([
      `2:52-70 ${hashOfWords("Minutes No. 7/2021")}`,
    ]);
  });

  it("prints every place where the words stand", async () => {
    const locators = await locate(corpus, "ports.txt", "Northport Customs");
    expect(locators.map((locator) => locator.split(" ")[0])).toEqual(["1:14-31", "1:91-108"]);
  });

  it("refuses words that do not stand in the document, and shows them", async () => {
    await expect(locate(corpus, "ports", "northport customs")).rejects.toThrow(
      /do not stand.*northport customs/,
    );
  });

  it("refuses words that reach over the end of a paragraph", async () => {
    await expect(locate(corpus, "ports", "Customs.\n\nThe two")).rejects.toThrow(
      /do not stand in one paragraph/,
    );
  });

  it("refuses no words", async () => {
    await expect(locate(corpus, "ports", " ")).rejects.toThrow(/given none/);
  });

  it("names a document that is not there", async () => {
    await expect(locate(corpus, "../registry/ports.yaml", "x")).rejects.toThrow(/no document/);
  });

  it("says that it needs a corpus where there is none", async () => {
    await expect(locate(new Corpus(null), "ports", "tea")).rejects.toThrow(/CORPUS_DIR/);
  });
});

describe("a paragraph", () => {
  it("is a non-empty line, counted from 1 and left as it is, but for NFC", () => {
    expect(paragraphsOf("  a \r\n\n \u0065\u0301\rb")).toEqual(["  a ", " \u00e9", "b"]);
  });

  it("has words only where it reaches", () => {
    expect(wordsAt(["tea"], { paragraph: 1, start: 0, end: 3 })).toBe("tea");
    for (const [paragraph, start, end] of [
      [2, 0, 1],
      [1, 0, 4],
      [1, 2, 2],
    ] as const)
      expect(wordsAt(["tea"], { paragraph, start, end })).toBeNull();
  });
});
