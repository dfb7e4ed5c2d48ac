import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, type World } from "../world.js";

describe("node", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  it.each([
    ["northport-customs", "Organisation"],
    ["ana-reed", "Person"],
    ["ports-talks", "Meeting"],
    ["ports-minutes", "Agreement"],
    ["silk-checks", "JointAction"],
    ["ship-lists", "Commitment"],
    ["midtown", "Place"],
    ["tea", "Topic"],
    ["ports-report", "Document"],
    ["silk-cases", "Figure"],
  ])("gives %s as a %s", async (id, type) => {
    const { node } = await world.ask("query ($id: ID!) { node(id: $id) { __typename id } }", { id });
    expect(node).toEqual({ __typename: type, id });
  });

  it("is null for an id that is not there", async () => {
    expect(await world.ask(`{ node(id: "nobody") { id } }`)).toEqual({ node: null });
  });

  it("by a concept's own question is null for an id of another type", async () => {
    expect(
      await world.ask(`{ organisation(id: "tea") { id } person(id: "ana-reed") { id identified } }`),
    ).toEqual({
      organisation: null,
      person: { id: "ana-reed", identified: true },
    });
  });

  it("in a list keeps the order of the ids, with null in the place of what is not there", async () => {
    const { nodes } = await world.ask(`{ nodes(ids: ["tea", "nobody", "silk-cases", "tea"]) { id } }`);
    expect(nodes).toEqual([{ id: "tea" }, null, { id: "silk-cases" }, { id: "tea" }]);
  });

  it("refuses more than 100 ids, and says how many came", async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `id-${index}`);
    expect(await world.refused("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids })).toEqual({
      message: "ids takes at most 100 ids; it was given 101",
      code: "BAD_USER_INPUT",
    });
  });

  it("has its name in the language asked for, else in the first that there is", async () => {
    const { organisation, topic } = await world.ask(`{
      organisation(id: "northport-customs") { en: name(language: en) zh: name(language: zh) name names { text kind basis } }
      topic(id: "tea") { zh: name(language: zh) description }
    }`);
    expect(organisation).toMatchObject({
      en: "Northport Customs",
      zh: "北港海关",
      name: "Hải quan Cảng Đông",
    });
    expect(organisation.names).toEqual([
      { text: "Hải quan Cảng Đông", kind: "PREFERRED", basis: "BACKGROUND" },
      { text: "Northport Customs", kind: "PREFERRED", basis: "STATED" },
      { text: "北港海关", kind: "PREFERRED", basis: "BACKGROUND" },
      { text: "Běigǎng Hǎiguān", kind: "TRANSLITERATION", basis: "BACKGROUND" },
    ]);
    expect(topic).toEqual({ zh: "Tea", description: null });
  });

  it("asks as many statements for many ids as for one", async () => {
    const ask = async (ids: string[]) => {
      const before = world.statements.length;
      await world.ask(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Act { topics { names { text } } participations { nodes { actor { names { text } } } } } } }",
        { ids },
      );
      return world.statements.slice(before).sort();
    };
    expect(await ask(["ports-talks", "silk-checks", "ports-minutes", "ship-lists"])).toEqual(
      await ask(["ports-talks"]),
    );
  });
});
