import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, type World } from "../world.js";

describe("the codes of a topic", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const codes = async (id: string) => {
    const { topic } = await world.ask(
      "query ($id: ID!) { topic(id: $id) { codes { instrument provision } } }",
      { id },
    );
    return topic.codes;
  };

  it("are ordered by instrument and then by provision, numbers by what they count", async () => {
    expect(await codes("ships")).toEqual([
      { instrument: "HARMONIZED_SYSTEM", provision: "Chapter 89" },
      { instrument: "REVISED_KYOTO_CONVENTION", provision: "Specific Annex J, Chapter 3" },
    ]);
    expect(await codes("tea")).toEqual([
      { instrument: "HARMONIZED_SYSTEM", provision: "Chapter 9" },
      { instrument: "HARMONIZED_SYSTEM", provision: "Chapter 21" },
    ]);
  });

  it("have no provision where the instrument as a whole is meant", async () => {
    expect(await codes("goods")).toEqual([{ instrument: "HARMONIZED_SYSTEM", provision: null }]);
  });

  it("are none where no instrument fits", async () => {
    expect(await codes("silk")).toEqual([]);
  });

  it("are asked for with one statement for many topics", async () => {
    const before = world.statements.length;
    await world.ask(`{ nodes(ids: ["tea", "ships", "goods"]) { ... on Topic { codes { provision } } } }`);
    expect(world.statements.slice(before).filter((file) => file === "topic/codes")).toHaveLength(1);
  });
});
