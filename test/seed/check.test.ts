import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { Corpus } from "../../src/evidence/corpus.js";
import { checkSeeds } from "../../src/seed/check/check-seeds.js";
import { problemLines } from "../../src/seed/files/problem.js";
import { corpusDir, portsCorpus } from "../world.js";
import { portsCopy } from "./ports-copy.js";

describe("check, of the four ports,", () => {
  const ports = portsCopy();
  const { change, lines } = ports;

  it("finds nothing wrong, and every fact with evidence in the document's words", async () => {
    const seeds = await checkSeeds(ports.folder, new Corpus(portsCorpus));
    expect(seeds).toMatchObject({ problems: [], evidenced: 45, verified: 45, absent: [] });
  });

  it.each([
    [
      "an unknown key",
      "documents/ports.yaml",
      "status: { is: DONE",
      "statuss: { is: DONE",
      /\/documents\/ports\.yaml:20:5 unknown key statuss$/,
    ],
    [
      "an unknown key deep inside",
      "documents/ports.yaml",
      "{ is: DONE, evidence",
      "{ is: DONE, evidense",
      /\/documents\/ports\.yaml:20:\d+ unknown key evidense$/,
    ],
    [
      "an unknown id",
      "documents/ports.yaml",
      "actor: ana-reed",
      "actor: ana-read",
      /\/documents\/ports\.yaml:\d+:9 unknown id ana-read$/,
    ],
    [
      "an unknown body acted for",
      "documents/ports.yaml",
      "onBehalfOf: northport-customs",
      "onBehalfOf: northport",
      /unknown id northport$/,
    ],
    [
      "an id of another type",
      "documents/ports.yaml",
      "is: midtown",
      "is: silk",
      /silk is a TOPIC; what stands here is one of PLACE$/,
    ],
    [
      "an id that is two things",
      "registry/ports.yaml",
      "  tea:",
      "  midtown:",
      /midtown is a TOPIC here and a PLACE elsewhere/,
    ],
    [
      "a role that is none",
      "documents/ports.yaml",
      "role: SPEAKER",
      "role: ORATOR",
      /:29:28 Invalid option.*SPEAKER/,
    ],
    [
      "a date that is none",
      "documents/ports.yaml",
      "is: 2021-05-03, evidence",
      "is: 2021/05/03, evidence",
      /a date is an EDTF date such as/,
    ],
    ["a locator that is none", "documents/ports.yaml", '"1:0-13 ', '"1:0 ', /a locator is/],
    [
      "a fact without evidence",
      "documents/ports.yaml",
      "- { is: midtown,",
      "- { is: midtown }\n      - { is: midtown,",
      /this fact has no evidence/,
    ],
    [
      "background with evidence",
      "documents/ports.yaml",
      "{ is: DONE,",
      "{ is: DONE, basis: BACKGROUND,",
      /background has no evidence/,
    ],
    [
      "evidence in the registry",
      "registry/ports.yaml",
      "text: Midtown,",
      'text: Midtown, evidence: "1:0-1 0000000000000000",',
      /a registry file holds background only/,
    ],
    [
      "something without a name",
      "registry/ports.yaml",
      "text: Midtown, language: en",
      "text: Midtown, language: en, kind: ALIAS",
      /midtown has no name of kind PREFERRED/,
    ],
    [
      "two preferred names in one language",
      "registry/ports.yaml",
      "- { text: Midtown, language: en }",
      "- { text: Midtown, language: en }\n      - { text: Mid-Town, language: en }",
      /the preferred name of midtown in en is Mid-Town here and Midtown elsewhere/,
    ],
    [
      "an act without a status",
      "documents/ports.yaml",
      "status: { is: PROPOSED,",
      "date: { is: 2021,",
      /ship-lists has no status/,
    ],
    [
      "an organisation without a kind",
      "registry/ports.yaml",
      "    kind: REGIONAL_CUSTOMS\n",
      "",
      /northport-customs has no kind/,
    ],
    ["an id that is no slug", "registry/ports.yaml", "  midtown:", "  Midtown:", /an id is a slug/],
    [
      "a thing that contains itself",
      "registry/ports.yaml",
      "  goods:\n",
      "  goods:\n    broader: silk\n",
      /goods leads back to itself by BROADER/,
    ],
    ["a figure without a value", "documents/ports.yaml", "    value: 12\n", "", /value is missing$/],
    [
      "a name in an unknown language",
      "registry/ports.yaml",
      "language: zh-Hans",
      "language: cn",
      /a name's language is vi, en/,
    ],
    [
      "a name that is not in the words",
      "documents/ports.yaml",
      "text: Northport Customs, language: en",
      "text: Harbour Customs, kind: ALIAS, language: en",
      /the quoted words do not hold "Harbour Customs"/,
    ],
    [
      "a rank with neither a day nor a period",
      "documents/ports.yaml",
      "zh: 上尉 }, on: 2021-06-08,",
      "zh: 上尉 },",
      /:\d+:9 a rank has either `on`, the day it is seen, or `period`$/,
    ],
    [
      "a rank with both a day and a period",
      "documents/ports.yaml",
      "on: 2021-06-08,",
      "on: 2021-06-08, period: 2021/..,",
      /:\d+:9 a rank has either `on`, the day it is seen, or `period`$/,
    ],
    [
      "a rank that is not in the words",
      "documents/ports.yaml",
      "{ vi: Captain, zh",
      "{ vi: Major, zh",
      /:\d+:9 the quoted words do not hold "Major"$/,
    ],
    [
      "a rank without evidence",
      "documents/ports.yaml",
      ', evidence: "5:23-66 233c159a3381cc00"',
      "",
      /:\d+:9 this fact has no evidence/,
    ],
    [
      "a code of an unknown instrument",
      "registry/ports.yaml",
      "codes: [{ instrument: HARMONIZED_SYSTEM }]",
      "codes: [{ instrument: HARMONISED_SYSTEM }]",
      /\/registry\/ports\.yaml:\d+:15 Invalid option.*HARMONIZED_SYSTEM/,
    ],
    [
      "a code with evidence, which no document gives",
      "registry/ports.yaml",
      "codes: [{ instrument: HARMONIZED_SYSTEM }]",
      'codes: [{ instrument: HARMONIZED_SYSTEM, evidence: "1:0-13 73d97fc915ba8ce3" }]',
      /unknown key evidence$/,
    ],
    ["YAML that is none", "registry/ports.yaml", "topics:", "topics: [", /\/registry\/ports\.yaml:\d+:\d+ /],
    ["a key given twice", "registry/ports.yaml", "  tea:", "  silk:", /Map keys must be unique/],
  ])("finds %s, and says where", async (_, file, from, to, message) => {
    await change(file, from, to);
    expect(await lines()).toContainEqual(expect.stringMatching(message));
  });

  it("names all that is wrong at once, of whatever sort, in the order of the files and lines", async () => {
    await change("documents/ports.yaml", "is: midtown", "is: uptown");
    await change("documents/ports.yaml", "role: SPEAKER", "role: ORATOR");
    await change("documents/ports.yaml", "status: { is: PROPOSED", "statuss: { is: PROPOSED");
    await change("documents/ports.yaml", '"2:8-24 ', '"2:8-23 ');
    await change("registry/ports.yaml", "kind: CITY", "kind: TOWN");
    const found = await lines();
    expect(found).toEqual([
      expect.stringMatching(/\/documents\/ports\.yaml:23:9 unknown id uptown$/),
      expect.stringMatching(/\/documents\/ports\.yaml:29:28 Invalid option/),
      expect.stringMatching(/\/documents\/ports\.yaml:31:9 the words at 2:8-23 have the hash/),
      expect.stringMatching(/\/documents\/ports\.yaml:\d+:5 unknown key statuss$/),
      expect.stringMatching(/\/registry\/ports\.yaml:\d+:5 Invalid option/),
    ]);
  });

  it("reports exactly the facts that quote a place where a letter has changed", async () => {
    const corpus = join(ports.folder, "changed");
    await mkdir(corpus);
    const text = await readFile(join(portsCorpus, "ports.txt"), "utf8");
    await writeFile(join(corpus, "ports.txt"), text.replace("about tea", "about ten"));
    const found = await lines(corpus);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /\/documents\/ports\.yaml:31:\d+ the words at 2:8-24 have the hash [0-9a-f]{16}, not [0-9a-f]{16}$/,
    );
  });

  it("reports words beyond the end of the document", async () => {
    await change("documents/ports.yaml", '"1:0-13 ', '"9:0-13 ');
    expect(await lines()).toContainEqual(expect.stringMatching(/the document has no words at 9:0-13$/));
  });

  it("reports a document that is in another edition than the one read, where no quotation shows it", async () => {
    await change("documents/ports.yaml", "paragraphs: 5", "paragraphs: 6");
    expect(await lines()).toEqual([
      expect.stringMatching(
        /documents\/ports\.yaml:\d+:3 the document's paragraphs is 5 in the corpus, and 6 here$/,
      ),
    ]);
  });

  it("finds a name that one file calls preferred and another an alias", async () => {
    await change(
      "registry/ports.yaml",
      "text: Northport Customs,",
      "text: Northport Customs, kind: PREFERRED,",
    );
    await change(
      "documents/ports.yaml",
      "text: Northport Customs, language: en",
      "text: Northport Customs, kind: ALIAS, language: en",
    );
    expect(await lines()).toContainEqual(
      expect.stringMatching(
        /the name Northport Customs of northport-customs is (PREFERRED|ALIAS) here and (PREFERRED|ALIAS) elsewhere/,
      ),
    );
  });

  it("says which documents are not at hand, and verifies nothing of them", async () => {
    const seeds = await checkSeeds(ports.folder, new Corpus(null));
    expect(seeds).toMatchObject({ problems: [], evidenced: 45, verified: 0, absent: ["ports.txt"] });
  });
});

describe("check, of the project's own seeds,", () => {
  it("finds nothing wrong", async () => {
    const { problems } = await checkSeeds(readConfig({}).seedsDir, new Corpus(null));
    expect(problemLines(problems)).toEqual([]);
  });

  it.skipIf(corpusDir === null)(
    "finds every fact with evidence in the documents' words (skipped where no corpus is at hand)",
    async () => {
      const { problems, verified, evidenced, absent } = await checkSeeds(
        readConfig({}).seedsDir,
        new Corpus(corpusDir),
      );
      expect(problemLines(problems)).toEqual([]);
      expect(absent).toEqual([]);
      expect(evidenced).toBeGreaterThan(1200);
      expect(verified).toBe(evidenced);
    },
  );
});
