import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsCorpus, portsSeeds, portsWorld, type World, worldOf } from "../world.js";

const question = `{ meeting(id: "ports-talks") {
  period { text evidence { quote verified basis paragraph start end sha256 document { id file } } }
  participations(roles: [SPEAKER]) { nodes { evidence { quote verified } } }
} }`;

describe("evidence", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  it("leads to the words, found in the document and held against their hash", async () => {
    const { meeting } = await world.ask(question);
    expect(meeting.period.evidence).toEqual([
      {
        quote: "On 3 May 2021",
        verified: true,
        basis: "STATED",
        paragraph: 1,
        start: 0,
        end: 13,
        sha256: expect.stringMatching(/^[0-9a-f]{16}$/),
        document: { id: "ports-report", file: "ports.txt" },
      },
    ]);
    expect(meeting.participations.nodes[0].evidence).toEqual([
      { quote: "Ana Reed spoke for Northport Customs", verified: true },
    ]);
  });

  it("stands in a paragraph, whose text has the words at their places", async () => {
    const { meeting } = await world.ask(
      `{ meeting(id: "ports-talks") { period { evidence { quote paragraphText start end } } } }`,
    );
    const [{ quote, paragraphText, start, end }] = meeting.period.evidence;
    expect(paragraphText.slice(start, end)).toBe(quote);
    expect(paragraphText.length).toBeGreaterThan(quote.length);
  });

  it("of an entity is that of its own facts, its names among them, each passage once", async () => {
    const { organisation, agreement } = await world.ask(`{
      organisation(id: "northport-customs") { evidence { quote } }
      agreement(id: "ports-minutes") { evidence { quote } statusHistory { status date { text } evidence { quote } } }
    }`);
    expect(organisation.evidence).toEqual([{ quote: "Northport Customs" }]);
    expect(agreement.evidence).toEqual([{ quote: "Minutes" }, { quote: "No. 7/2021" }]);
    expect(agreement.statusHistory).toEqual([
      {
        status: "SIGNED",
        date: { text: "2021-05-03" },
        evidence: [{ quote: "signed" }, { quote: "On 3 May 2021" }],
      },
    ]);
  });

  it("lists where an entity is mentioned, in the order of the words, page by page", async () => {
    const ask = (after: string | null) =>
      world.ask(
        `query ($after: String) { organisation(id: "eastport-customs") { mentionedIn(first: 1, after: $after) {
          nodes { quote basis } totalCount pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
    const first = (await ask(null)).organisation.mentionedIn;
    expect(first).toMatchObject({
      nodes: [{ quote: "Southport Customs and Eastport Customs", basis: null }],
      totalCount: 2,
      pageInfo: { hasNextPage: true },
    });
    const second = (await ask(first.pageInfo.endCursor)).organisation.mentionedIn;
    expect(second).toMatchObject({
      nodes: [{ quote: "Eastport Customs proposed" }],
      pageInfo: { hasNextPage: false },
    });
  });
});

describe("evidence whose document has changed", () => {
  let folder: string;
  let world: World;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "corpus-"));
    await cp(portsCorpus, folder, { recursive: true });
    world = await worldOf(portsSeeds, folder);
  });
  afterAll(async () => {
    await world.close();
    await rm(folder, { recursive: true });
  });

  it("shows what stands there now, and that it is not what was read", async () => {
    const file = join(folder, "ports.txt");
    await writeFile(file, (await readFile(file, "utf8")).replace("3 May", "8 May"));
    const { meeting } = await world.ask(question);
    expect(meeting.period.evidence[0]).toMatchObject({ quote: "On 8 May 2021", verified: false });
    expect(meeting.participations.nodes[0].evidence[0]).toMatchObject({ verified: true });
  });

  it("has no words and fails the check where the document has become too short", async () => {
    await writeFile(join(folder, "ports.txt"), "On 3\n");
    const { meeting } = await world.ask(question);
    expect(meeting.period.evidence[0]).toMatchObject({ quote: null, verified: false });
  });

  it("has neither words nor a check where the document is gone", async () => {
    await rm(join(folder, "ports.txt"));
    const { meeting } = await world.ask(question);
    expect(meeting.period.evidence[0]).toMatchObject({ quote: null, verified: null, paragraph: 1 });
  });
});

describe("evidence without a corpus", () => {
  let world: World;
  beforeAll(async () => {
    world = await worldOf(portsSeeds, null);
  });
  afterAll(() => world.close());

  it("gives the locator alone", async () => {
    const { meeting } = await world.ask(question);
    expect(meeting.period.evidence[0]).toMatchObject({
      quote: null,
      verified: null,
      paragraph: 1,
      start: 0,
      end: 13,
    });
  });
});
