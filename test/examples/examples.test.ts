import stringify from "json-stringify-pretty-compact";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { corpusDir, seededWorld, type World, worldAt } from "../world.js";
import { readExamples } from "./read-examples.js";

const examples = readExamples().map((example) => [`${example.who}/${example.slug}`, example] as const);

/** An answer with the documents' texts, each word in it held against its hash, as it is without them. */
const withoutWords = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value) => {
      if (key === "quote") expect(value).toEqual(expect.stringMatching(/\S/));
      if (key === "verified") expect(value).toBe(true);
      return key === "quote" || key === "verified" ? null : value;
    }),
  );

describe("the example", () => {
  let world: World;
  let withTexts: World;
  beforeAll(async () => {
    world = await seededWorld(null);
    withTexts = await worldAt(inject("neo4j"), corpusDir);
  });
  afterAll(() => Promise.all([world.close(), withTexts.close()]));

  it.each(examples)("%s has the answer beside it, to the letter", async (_, { source, answer }) => {
    expect(`${stringify(await world.ask(source), { maxLength: 100 })}\n`).toBe(answer);
  });

  it.skipIf(corpusDir === null).each(examples)(
    "%s has the same answer where the documents are at hand, with their words",
    async (_, { source, answer }) => {
      expect(withoutWords(await withTexts.ask(source))).toEqual(JSON.parse(answer));
    },
  );
});
