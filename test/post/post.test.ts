import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsCopy } from "../seed/ports-copy.js";
import { portsCorpus, portsWorld, type World, worldOf } from "../world.js";

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

  it("as of a day is given where its holder is the one seen last, at the person as at the organisation", async () => {
    const asked = `posts(asOf: "2024-01-01") { ${fields} }`;
    const { person, organisation } = await world.ask(
      `{ person(id: "ana-reed") { ${asked} } organisation(id: "northport-customs") { ${asked} } }`,
    );
    expect(person.posts).toEqual([head]);
    expect(organisation.posts).toEqual([head]);
  });

  it.each(["2024/", "2024-13-01", "yesterday", ""])("as of %j is refused", async (asOf) => {
    const refusal = await world.refused(`{ person(id: "ana-reed") { posts(asOf: "${asOf}") { basis } } }`);
    expect(refusal.message).toMatch(/EDTF date such as/);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });
});

describe("a post that others held before and after", () => {
  const seeds = portsCopy();

  it("is, as of a day, that of its holder then and of nobody else", async () => {
    await seeds.change(
      "registry/ports.yaml",
      "places:",
      `  bo-lund:
    names:
      - { text: Bo Lund, language: en }
    posts:
      - { organisation: northport-customs, title: Trưởng, on: 2023-02-01 }
places:`,
    );
    const world = await worldOf(seeds.folder, portsCorpus);
    const holders = async (day: string) => {
      const { organisation, people } = await world.ask(
        `{ organisation(id: "northport-customs") { posts(asOf: "${day}") { holder { id } } }
          people { nodes { id posts(asOf: "${day}") { title } } } }`,
      );
      const own = people.nodes.filter(({ posts }: { posts: unknown[] }) => posts.length > 0);
      expect(own.map(({ id }: { id: string }) => id)).toEqual(
        organisation.posts.map(({ holder }: { holder: { id: string } }) => holder.id),
      );
      return own.map(({ id }: { id: string }) => id);
    };
    expect(await holders("2020-01-01")).toEqual(["ana-reed"]);
    expect(await holders("2023-01-31")).toEqual(["ana-reed"]);
    expect(await holders("2023-02-01")).toEqual(["bo-lund"]);
    await world.close();
  });
});
