import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../src/config.js";
import { corpusDir } from "../world.js";

const { seedsDir } = readConfig({});
const files = readdirSync(`${seedsDir}/documents`);

/** What is written by us beside the facts: names, titles and numbers are the documents' own. */
const oursUnder = ["description", "leftOut", "notGiven", "measure", "comparedWith"];

const textsIn = (value: unknown, ours = false): string[] => {
  if (typeof value === "string") return ours ? [value] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, it]) => textsIn(it, ours || oursUnder.includes(key)));
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const length = 12;

/** All runs of twelve words, in Vietnamese twelve syllables. */
const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(" "));
};

describe.skipIf(corpusDir === null)("what is written about a document", () => {
  it.each(files)("%s is in words of our own", (file) => {
    const document = readFileSync(`${corpusDir}/${file.replace(/\.yaml$/, ".txt")}`, "utf8").normalize("NFC");
    const theirs = new Set(document.split(/\r?\n/).flatMap(runsOf));
    const texts = textsIn(parse(readFileSync(`${seedsDir}/documents/${file}`, "utf8")));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.flatMap(runsOf).filter((run) => theirs.has(run))).toEqual([]);
  });
});
