import { readdirSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { paragraphsIn } from "../../src/document/paragraph-ranges.js";
import { Corpus } from "../../src/evidence/corpus.js";
import type { Passage } from "../../src/evidence/passage-id.js";
import { checkQuotations } from "../../src/seed/check/quotations.js";
import { isSourced } from "../../src/seed/facts/is-sourced.js";
import type { Position } from "../../src/seed/files/problem.js";
import { readSeeds } from "../../src/seed/files/read-seeds.js";
import { corpusDir } from "../world.js";

const { seedsDir } = readConfig({});
const documents = readdirSync(join(seedsDir, "documents")).map((name) => basename(name, ".yaml"));

/** A letter of a document: its paragraph from 1, and where it stands in that. */
interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

/** Where letters of one code unit stand that have no mark of their own after them. */
const lettersIn = (line: string): number[] =>
  [...line.matchAll(/\p{L}(?!\p{M})/gu)].filter(([letter]) => letter.length === 1).map(({ index }) => index);

const aParagraph = 12;

/** Letters all over the paragraphs, and those at both sides of where a passage begins or ends. */
const placesIn = (passages: readonly Passage[], article: readonly number[], lines: readonly string[]) =>
  article.flatMap((paragraph): Place[] => {
    const letters = lettersIn(lines[paragraph - 1] ?? "");
    const every = Math.ceil(letters.length / aParagraph);
    const edges = new Set(
      passages
        .filter((passage) => passage.paragraph === paragraph)
        .flatMap(({ start, end }) => [start - 1, start, end - 1, end]),
    );
    return letters
      .filter((offset, index) => index % every === 0 || edges.has(offset))
      .map((offset) => ({ paragraph, offset }));
  });

const withOtherLetter = (lines: readonly string[], { paragraph, offset }: Place): string =>
  lines
    .map((line, index) =>
      index === paragraph - 1
        ? `${line.slice(0, offset)}${line[offset] === "x" ? "y" : "x"}${line.slice(offset + 1)}`
        : line,
    )
    .join("\n");

const positions = (items: readonly { readonly at: Position }[]): string[] =>
  [...new Set(items.map(({ at: { file, line, column } }) => `${file}:${line}:${column}`))].sort();

describe.skipIf(corpusDir === null)("a letter altered in a copy of a corpus", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "corpus-"));
    await cp(String(corpusDir), folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each(documents)(
    "of %s is reported by exactly the facts that quote its place, and by the document's hash where none does (skipped where no corpus is at hand)",
    async (name) => {
      const { facts } = await readSeeds(seedsDir);
      const values = facts.filter((fact) => fact.kind === "value");
      const id = values.find(({ field, value }) => field === "file" && value === `${name}.txt`)?.of;
      const header = (key: string) => values.find(({ of, field }) => of === id && field === key);
      const quoted = facts
        .filter(isSourced)
        .flatMap(({ at, evidence }) => evidence.map((passage) => ({ at, ...passage })))
        .filter(({ document }) => document === id);
      const lines = (await new Corpus(folder).document(`${name}.txt`))?.paragraphs ?? [];
      const places = placesIn(quoted, paragraphsIn(String(header("article")?.value)), lines);
      expect(places.length).toBeGreaterThan(aParagraph);
      for (const place of places) {
        await writeFile(join(folder, `${name}.txt`), withOtherLetter(lines, place));
        const { problems } = await checkQuotations(facts, new Corpus(folder));
        const quoting = quoted.filter(
          ({ paragraph, start, end }) =>
            paragraph === place.paragraph && start <= place.offset && place.offset < end,
        );
        const expected =
          quoting.length > 0 ? quoting : [header("sha256")].filter((fact) => fact !== undefined);
        expect({ place, at: positions(problems) }).toEqual({ place, at: positions(expected) });
      }
    },
    60_000,
  );
});
