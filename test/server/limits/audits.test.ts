import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, type World } from "../../world.js";
import { type LimitedServer, limitedServer } from "./limited-server.js";

describe("GraphQL over HTTP, of a server with all its limits", () => {
  let world: World;
  let server: LimitedServer;
  beforeAll(async () => {
    world = await portsWorld();
    server = await limitedServer(world);
  });
  afterAll(async () => {
    await server.close();
    await world.close();
  });

  it("passes the 61 audits of graphql-http without an error, at least 55 of them as they would have it", async () => {
    const results = await Promise.all(
      serverAudits({ url: () => `${server.url}/graphql` }).map((audit) => audit.fn()),
    );
    const named = (status: string) => results.filter((it) => it.status === status).map(({ name }) => name);
    console.log(`ok ${named("ok").length}, notices ${named("notice").length}`);
    expect(results).toHaveLength(61);
    expect(named("error")).toEqual([]);
    expect(named("ok").length, named("notice").concat(named("warn")).join("\n")).toBeGreaterThanOrEqual(55);
  });
});
