import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { portsWorld, type World, worldAt } from "../world.js";

describe("through neo4j:// routing, as to a cluster,", () => {
  let direct: World;
  let routed: World;
  beforeAll(async () => {
    direct = await portsWorld();
    const connection = inject("neo4j");
    routed = await worldAt({ ...connection, uri: connection.uri.replace(/^bolt:/, "neo4j:") });
  });
  afterAll(async () => {
    await routed.close();
    await direct.close();
  });

  it.each([
    `{ coverage { documents acts passages dataVersion } }`,
    `{ cooperation(of: "southport-customs") { totalCount nodes { with { id } actCount acts { nodes { id topics { id } } } } } }`,
    `{ search(query: "tea") { edges { rule node { id } } } }`,
    `{ meeting(id: "ports-talks") { participations { nodes { role actor { id } evidence { quote verified } } } } }`,
  ])("%s has the same answer", async (question) => {
    expect(await routed.ask(question)).toEqual(await direct.ask(question));
  });
});
