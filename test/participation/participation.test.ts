import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, type World } from "../world.js";

const ofActor = `query ($id: ID!, $roles: [ParticipationRole!], $kinds: [ActKind!], $on: [ID!], $during: EDTFDate, $first: Int, $after: String) {
  node(id: $id) { ... on Actor { participations(roles: $roles, kinds: $kinds, on: $on, during: $during, first: $first, after: $after) {
    nodes { role basis act { id } actor { id } onBehalfOf { id } } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
  } } }
}`;

describe("the parts of an actor", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const parts = async (variables: Record<string, unknown>) => {
    const { node } = await world.ask(ofActor, variables);
    return node.participations;
  };
  const brief = async (variables: Record<string, unknown>) =>
    (await parts(variables)).nodes.map(
      (part: { act: { id: string }; role: string }) => `${part.act.id} ${part.role}`,
    );

  it("are listed newest act first, and undated ones last", async () => {
    expect(await brief({ id: "southport-customs" })).toEqual([
      "ports-talks PARTICIPANT",
      "ports-minutes SIGNATORY",
      "ship-lists ADDRESSEE",
      "silk-checks PARTICIPANT",
    ]);
  });

  it("are also those that others took on its behalf, as inferred", async () => {
    const { nodes } = await parts({ id: "northport-customs", roles: ["SPEAKER"] });
    expect(nodes).toEqual([
      {
        role: "SPEAKER",
        basis: "INFERRED",
        act: { id: "ports-talks" },
        actor: { id: "northport-customs" },
        onBehalfOf: null,
      },
    ]);
    const ana = await parts({ id: "ana-reed" });
    expect(ana.nodes).toMatchObject([{ basis: "STATED", onBehalfOf: { id: "northport-customs" } }]);
  });

  it.each([
    [{ kinds: ["AGREEMENT"] }, ["ports-minutes SIGNATORY"]],
    [{ on: ["goods"] }, ["ports-talks PARTICIPANT", "silk-checks PARTICIPANT"]],
    [{ during: "2021" }, ["ports-talks PARTICIPANT"]],
    [{ roles: ["ADDRESSEE", "SIGNATORY"] }, ["ports-minutes SIGNATORY", "ship-lists ADDRESSEE"]],
    [{ roles: [] }, []],
  ])("that match %j are %j", async (filter, expected) => {
    expect(await brief({ id: "southport-customs", ...filter })).toEqual(expected);
    expect((await parts({ id: "southport-customs", ...filter })).totalCount).toBe(expected.length);
  });

  it.each([{}, { kinds: ["MEETING", "AGREEMENT", "COMMITMENT", "JOINT_ACTION"] }])(
    "go on where a page ended, with %j",
    async (filter) => {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page = await parts({ id: "southport-customs", first: 1, after, ...filter });
        expect(page.totalCount).toBe(4);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        found.push(page.nodes[0].act.id);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(found).toEqual(["ports-talks", "ports-minutes", "ship-lists", "silk-checks"]);
    },
  );
});

describe("the parts in an act", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  it("are listed by role and then by name, page by page", async () => {
    const ask = (variables: Record<string, unknown>) =>
      world.ask(
        `query ($first: Int, $after: String, $actorKinds: [ActorKind!]) { meeting(id: "ports-talks") {
          participations(first: $first, after: $after, actorKinds: $actorKinds) {
            nodes { role actor { id } act { id } } totalCount pageInfo { endCursor hasNextPage } } } }`,
        variables,
      );
    const { participations } = (await ask({})).meeting;
    expect(
      participations.nodes.map(
        ({ role, actor }: { role: string; actor: { id: string } }) => `${role} ${actor.id}`,
      ),
    ).toEqual([
      "SPEAKER ana-reed",
      "SPEAKER northport-customs",
      "PARTICIPANT northport-customs",
      "PARTICIPANT southport-customs",
    ]);
    expect(participations.nodes[0].act).toEqual({ id: "ports-talks" });
    const first = (await ask({ first: 3 })).meeting.participations;
    const second = (await ask({ first: 3, after: first.pageInfo.endCursor })).meeting.participations;
    expect([...first.nodes, ...second.nodes]).toEqual(participations.nodes);
    expect((await ask({ actorKinds: ["PERSON"] })).meeting.participations).toMatchObject({ totalCount: 1 });
  });
});
