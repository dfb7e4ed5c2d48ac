import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { portsCopy } from "./ports-copy.js";

const document = "documents/ports.yaml";

const emptyTalks = `meetings:
  more-talks:
    names:
      - { text: More talks, language: en, basis: BACKGROUND }
    status: { is: DONE, basis: BACKGROUND }
`;

const secondReport = (reasons: string): string => `document:
  id: second-report
  language: en
  sha256: ${"f".repeat(64)}
  paragraphs: 1
  article: ["1"]
  leftOut: { 1: It tells of more talks and no more }
  names:
    - { text: Second report, language: en, basis: BACKGROUND }
meetings:
  more-talks:
    notGiven: { ${reasons}participants: It names nobody }
`;

describe("check, of what a document does not give of an act,", () => {
  const ports = portsCopy();
  const { change, lines } = ports;
  const addTalks = (...keys: string[]) =>
    change(document, "meetings:\n", `${emptyTalks}${keys.map((key) => `    ${key}\n`).join("")}`);

  const addDocument = (reasons = "") =>
    writeFile(join(ports.folder, "documents", "second.yaml"), secondReport(reasons));

  const missing = (part: string) =>
    expect.stringMatching(
      new RegExp(
        `/${document}:17:3 more-talks has no ${part}; give what the document says, or say in notGiven why it does not$`,
      ),
    );

  it("finds an act without participants, topics and date", async () => {
    await addTalks();
    expect(await lines()).toEqual([missing("date"), missing("participants"), missing("topics")]);
  });

  it.each([
    ["date", "participants", "topics"],
    ["participants", "date", "topics"],
    ["topics", "date", "participants"],
  ])("takes a reason for no %s as one for that alone", async (part, ...others) => {
    await addTalks(`notGiven: { ${part}: The report names them only }`);
    expect(await lines()).toEqual(others.map(missing));
  });

  it("takes a reason from the file of another document", async () => {
    await addTalks("date: { is: 2021, basis: BACKGROUND }");
    await addDocument();
    expect(await lines()).toEqual([missing("topics")]);
  });

  it("lets one document say why it does not give what another does", async () => {
    await addTalks("date: { is: 2021, basis: BACKGROUND }", "notGiven: { topics: Nobody knows }");
    await addDocument("date: It gives no day, ");
    expect(await lines()).toEqual([]);
  });

  it.each(["participants", "topics", "date"])(
    "finds a reason for no %s beside what it is of",
    async (part) => {
      await change(document, "  ports-talks:\n", `  ports-talks:\n    notGiven: { ${part}: Nobody knows }\n`);
      expect(await lines()).toEqual([
        expect.stringMatching(
          new RegExp(
            `/${document}:18:17 notGiven says why ports-talks has no ${part}, and this file gives it; leave one of them out$`,
          ),
        ),
      ]);
    },
  );

  it("finds a reason for what every act can lack", async () => {
    await change(document, "notGiven: { topics", "notGiven: { places");
    expect(await lines()).toContainEqual(expect.stringMatching(/:36:17 unknown key places$/));
  });
});
