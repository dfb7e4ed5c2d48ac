import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, type World } from "../world.js";

describe("the ranks of a person", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const ranks = async (fields: string) =>
    (await world.ask(`{ person(id: "ana-reed") { ranks { ${fields} } } }`)).person.ranks;

  it("are one for all the days on which a document shows it, the earliest first", async () => {
    expect(await ranks("title seen { text } period { text } basis")).toEqual([
      { title: "Doctor of Law", seen: [], period: { text: "2019/.." }, basis: "STATED" },
      {
        title: "Captain",
        seen: [{ text: "2021-05-03" }, { text: "2021-06-08" }],
        period: null,
        basis: "STATED",
      },
    ]);
  });

  it("have their title in the language asked for, where any telling of it has one, else as written", async () => {
    expect(await ranks("vi: title(language: vi) en: title(language: en) zh: title(language: zh)")).toEqual([
      { vi: "Doctor of Law", en: "LLD", zh: "Doctor of Law" },
      { vi: "Captain", en: "Captain", zh: "上尉" },
    ]);
  });

  it("lead to the words, and so does each day and each period", async () => {
    expect(
      await ranks("evidence { quote verified } seen { evidence { quote } } period { evidence { quote } }"),
    ).toEqual([
      {
        evidence: [{ quote: "a Doctor of Law she has been since 2019", verified: true }],
        seen: [],
        period: { evidence: [{ quote: "a Doctor of Law she has been since 2019" }] },
      },
      {
        evidence: [
          { quote: "At those talks she was Captain Ana Reed", verified: true },
          { quote: "On 3 May 2021", verified: true },
          { quote: "Captain Ana Reed, as she was on 8 June 2021", verified: true },
        ],
        seen: [
          { evidence: [{ quote: "At those talks she was Captain Ana Reed" }, { quote: "On 3 May 2021" }] },
          { evidence: [{ quote: "Captain Ana Reed, as she was on 8 June 2021" }] },
        ],
        period: null,
      },
    ]);
  });

  it("make the passages that show them mention the person", async () => {
    const { person } = await world.ask(`{ person(id: "ana-reed") { mentionedIn { nodes { quote } } } }`);
    expect(person.mentionedIn.nodes).toContainEqual({ quote: "a Doctor of Law she has been since 2019" });
  });

  it("are asked for with one statement for many people", async () => {
    const before = world.statements.length;
    await world.ask(
      `{ nodes(ids: ["ana-reed", "midtown", "nobody"]) { ... on Person { ranks { title } } } }`,
    );
    expect(world.statements.slice(before).filter((file) => file === "rank/of-people")).toHaveLength(1);
  });
});
