import { describe, expect, it } from "vitest";
import { portsCopy } from "./ports-copy.js";

describe("check, of the article that a document holds,", () => {
  const { change, lines } = portsCopy();
  const document = "documents/ports.yaml";
  const article = 'paragraphs: 5\n  article: ["1-5"]';

  it.each([
    [
      "a paragraph that no fact quotes and nothing explains",
      article,
      'paragraphs: 6\n  article: ["1-6"]',
      /:6:3 no fact quotes paragraph 6; give what it says, or say in leftOut why it gives no fact$/,
    ],
    [
      "a fact that quotes a paragraph outside",
      article,
      'paragraphs: 5\n  article: ["1-3", "5"]',
      /:64:5 paragraph 4 is not of the article, which is 1-3, 5; quote the article, or mend article$/,
    ],
    [
      "an article that goes beyond the document",
      article,
      'paragraphs: 5\n  article: ["1-7"]',
      /:6:3 the article has paragraph 6, and the document ends with 5; mend article or paragraphs$/,
    ],
    [
      "an explanation of a paragraph outside",
      "{ 3: For",
      "{ 9: For",
      /:7:14 leftOut explains paragraph 9, and the article is 1-5; leave it out, or mend article$/,
    ],
    ["a document without an article", '  article: ["1-5"]\n', "", /:1:1 article is missing$/],
    ["no range", '["1-5"]', "[]", /:6:3 the paragraphs are a list of ranges such as \["2-24"\]$/],
    ["a range alone", '["1-5"]', "1-5", /:6:3 the paragraphs are a list of ranges such as \["2-24"\]$/],
    ["a range that goes down", '"1-5"', '"5-1"', /:6:3 ranges of paragraphs go up/],
    ["ranges that overlap", '"1-5"', '"1-3", "3-5"', /:6:3 ranges of paragraphs go up, and none overlaps/],
    [
      "a range that is none",
      '"1-5"',
      '"1 to 5"',
      /:6:13 a range of paragraphs is text such as "2-24" or "7"$/,
    ],
    ["a range that is a number", '"1-5"', "5", /:6:13 a range of paragraphs is text such as "2-24" or "7"$/],
    [
      "an explanation of what is no paragraph",
      "{ 3: For",
      "{ third: For",
      /:7:14 leftOut names paragraphs by/,
    ],
    [
      "an explanation that says nothing",
      "3: For how long the checks went on is not said,",
      '3: "",',
      /:7:14 /,
    ],
  ])("finds %s, and says where", async (_, from, to, message) => {
    await change(document, from, to);
    expect(await lines()).toContainEqual(expect.stringMatching(message));
  });

  it("lets a paragraph be that leftOut explains, whether facts quote it or not", async () => {
    await change(document, article, 'paragraphs: 6\n  article: ["1-6"]');
    await change(document, "leftOut: { 3:", "leftOut: { 6: It praises, 3:");
    expect(await lines()).toEqual([expect.stringMatching(/paragraphs is 5 in the corpus, and 6 here$/)]);
  });

  it("says once that a fact quotes a paragraph outside, however often it does", async () => {
    await change(document, article, 'paragraphs: 5\n  article: ["1-4"]');
    const outside = (await lines()).filter((line) => line.includes("paragraph 5 is not of the article"));
    expect(outside).toEqual(
      [84, 85, 86].map((line) => expect.stringMatching(new RegExp(`:${line}:9 paragraph 5 `))),
    );
  });
});
