import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, type World } from "../world.js";

describe("a post", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const fields = "holder { id } organisation { id } title(language: en) seen { text } period { text } basis";
  const head = {
    holder: { id: "ana-reed" },
    organisation: { id: "northport-customs" },
    title: "Head",
    seen: [{ text: "2021-05-03" }, { text: "2021-06-08" }],
    period: null,
    basis: "BACKGROUND",
  };

  it("is one for all the days on which it is seen, earliest first, whichever of them translates its title", async () => {
    const { person } = await world.ask(`{ person(id: "ana-reed") { posts { ${fields} } } }`);
    expect(person.posts).toEqual([head]);
  });

  it("is the same at the organisation as at the person", async () => {
    const { organisation } = await world.ask(
      `{ organisation(id: "northport-customs") { posts { ${fields} } } }`,
    );
    expect(organisation.posts).toEqual([head]);
  });
});
