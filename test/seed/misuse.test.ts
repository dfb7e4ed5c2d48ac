import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { portsCorpus } from "../world.js";
import { portsCopy } from "./ports-copy.js";

const document = "documents/ports.yaml";
const registry = "registry/ports.yaml";
const inDocument = (section: string) => [document, "meetings:\n", `${section}\nmeetings:\n`] as const;
const inRegistry = (section: string) => [registry, "people:\n", `${section}\npeople:\n`] as const;
const gates = (north: string) =>
  inRegistry(`borderGates:
  north-gate:
    ${north}
    names: [{ text: North Gate, language: en }]
  south-gate:
    country: midtown
    names: [{ text: South Gate, language: en }]
borderGatePairs:
  gates:
    sides: [north-gate, south-gate]
    names: [{ text: Gates, language: en }]`);

describe("check, of what one file or two cannot mean,", () => {
  const ports = portsCopy();
  const { change, lines } = ports;

  it.each([
    [
      "a second broader topic, told by another file",
      inDocument("topics:\n  tea: { broader: { is: ships, basis: BACKGROUND } }"),
      /the broader topic of tea is ships here and goods elsewhere; one of them can hold$/,
    ],
    [
      "a country that is none",
      gates("country: midtown"),
      /the country of north-gate is a place of kind COUNTRY; midtown is a CITY$/,
    ],
    ["a gate with a province alone", gates("province: midtown"), /north-gate has no country$/],
    [
      "a gate of a pair of one",
      [
        registry,
        "people:\n",
        "borderGatePairs:\n  alone: { names: [{ text: Alone, language: en }] }\npeople:\n",
      ],
      /alone needs exactly two sides$/,
    ],
    [
      "an act about itself",
      [document, "  silk-checks:\n", "  silk-checks:\n    about: [{ is: silk-checks, basis: BACKGROUND }]\n"],
      /silk-checks is tied to itself by ABOUT; name another, or leave it out$/,
    ],
    [
      "a topic different from itself",
      [registry, "  tea:\n", "  tea:\n    differentFrom: [tea]\n"],
      /tea is tied to itself by DIFFERENT_FROM/,
    ],
    [
      "an act that is a part of its own part",
      [document, "  silk-checks:\n", "  silk-checks:\n    partOf: { is: silk-checks, basis: BACKGROUND }\n"],
      /silk-checks leads back to itself by PART_OF$/,
    ],
    [
      "a title without a text",
      [document, "{ title: Captain, on", "{ title: {}, on"],
      /give the text in vi, en or zh$/,
    ],
    [
      "a name without a letter",
      [registry, "text: Tea, language", 'text: "***", language'],
      /a name has a letter or a digit$/,
    ],
    [
      "a reason of two lines",
      [document, "notGiven: { date: No day is given }", 'notGiven: { date: "No day\\nis given" }'],
      /a text is one line$/,
    ],
    [
      "a stated title that the words do not hold",
      [document, "role: SPEAKER, onBehalfOf", "role: SPEAKER, title: Admiral, onBehalfOf"],
      /the quoted words do not hold "Admiral"$/,
    ],
    [
      "a stated number that the words do not hold",
      [document, "is: 7/2021", "is: 8/2021"],
      /the quoted words do not hold "8\/2021"$/,
    ],
    [
      "an inference without passages",
      [document, 'basis: INFERRED, evidence: "2:0-7 3bf9e5605c4fd1db"', "basis: INFERRED"],
      /this fact has no evidence/,
    ],
  ] as [string, readonly [string, string, string], RegExp][])(
    "finds %s",
    async (_, [file, from, to], message) => {
      await change(file, from, to);
      expect(await lines()).toContainEqual(expect.stringMatching(message));
    },
  );

  it("finds a role where there is no such act once, by its reference", async () => {
    await change(document, "  silk-checks:\n", "  silk-cheks:\n");
    expect((await lines()).filter((line) => /give one of $/.test(line))).toEqual([]);
  });

  it("finds an alias and an unknown tag by their places, and reads no folder as a file", async () => {
    await mkdir(join(ports.folder, "documents", "folder.yaml"));
    await change(registry, "text: Tea, language", "text: !tea Tea, language");
    await change(document, 'evidence: "1:32-35 6efcbfb1f9f195ce"', "evidence: *words");
    expect(await lines()).toEqual([
      expect.stringMatching(/ports\.yaml:20:\d+ .*alias/i),
      expect.stringMatching(/ports\.yaml:\d+:\d+ .*tag/i),
    ]);
  });

  it("finds another edition of one document beside words that differ in another", async () => {
    const corpus = join(ports.folder, "corpus");
    await mkdir(corpus, { recursive: true });
    const words = await readFile(join(portsCorpus, "ports.txt"), "utf8");
    await writeFile(join(corpus, "ports.txt"), words.replace("3 May", "4 May"));
    await writeFile(join(corpus, "other.txt"), "Nothing.\n");
    await writeFile(
      join(ports.folder, "documents", "other.yaml"),
      `document:\n  id: other\n  language: en\n  sha256: ${"f".repeat(64)}\n  paragraphs: 1\n  article: ["1"]\n  leftOut: { 1: Nothing }\n  names: [{ text: Other, language: en, basis: BACKGROUND }]\n`,
    );
    const found = await lines(corpus);
    expect(found).toContainEqual(expect.stringMatching(/other\.yaml:4:3 the document's sha256 is/));
    expect(found).toContainEqual(expect.stringMatching(/ports\.yaml:21:5 the words at 1:0-13/));
  });
});
