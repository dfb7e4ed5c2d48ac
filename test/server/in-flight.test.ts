import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyWorld, type World } from "../world.js";
import { ask, refusalOf, SlowGraph, serverWith } from "./asking.js";

describe("a server that works on as many requests as it may", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it("refuses the next at once, says when to ask again, and answers those it works on", async () => {
    const server = await serverWith(new SlowGraph(world, 1_500), { MAX_IN_FLIGHT: "3" });
    const taken = Array.from({ length: 3 }, () => ask(server));
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (let index = 0; index < 20; index += 1) {
      const response = await ask(server);
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
      expect(await refusalOf(response)).toEqual({
        status: 503,
        code: "OVERLOADED",
        message: expect.stringMatching(/at most 3 requests at once \(MAX_IN_FLIGHT\)/),
      });
    }
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    expect(
      await Promise.all((await Promise.all(taken)).map(async (it) => (await refusalOf(it)).status)),
    ).toEqual([200, 200, 200]);
    expect((await refusalOf(await ask(server))).status).toBe(200);
  });

  it("lets the page of another site know that, as it lets it know an answer", async () => {
    const site = "https://portal.example";
    const server = await serverWith(new SlowGraph(world, 500), { MAX_IN_FLIGHT: "1", CORS_ORIGINS: site });
    const taken = ask(server);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { status, headers } = await ask(server, undefined, { origin: site });
    expect([status, headers.get("access-control-allow-origin")]).toEqual([503, site]);
    expect(
      (await ask(server, undefined, { origin: "https://other.example" })).headers.has(
        "access-control-allow-origin",
      ),
    ).toBe(false);
    await taken;
  });

  it("has no place taken by a client that sends its question slowly", async () => {
    const server = await serverWith(world.graph, { MAX_IN_FLIGHT: "1" });
    let end = (): void => undefined;
    const slow = fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      duplex: "half",
      body: new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"query":'));
          end = () => {
            controller.enqueue(new TextEncoder().encode('"{__typename}"}'));
            controller.close();
          };
        },
      }),
    } as RequestInit);
    expect((await refusalOf(await ask(server))).status).toBe(200);
    end();
    expect((await refusalOf(await slow)).status).toBe(200);
  });
});
