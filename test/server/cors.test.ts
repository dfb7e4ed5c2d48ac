import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/server/server.js";
import { emptyWorld, type World } from "../world.js";
import { ask, serverWith } from "./asking.js";

const portal = "https://portal.example";

const preflight = ({ url }: RunningServer, origin: string) =>
  fetch(`${url}/graphql`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    },
  });

const allowed = (response: Response) => response.headers.get("access-control-allow-origin");

describe("a page of another site", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it("may not ask where no site is named", async () => {
    const server = await serverWith(world.graph, {});
    expect(allowed(await preflight(server, portal))).toBeNull();
    expect(allowed(await ask(server, undefined, { origin: portal }))).toBeNull();
  });

  it("may ask where it is named, may read when to ask again, and has no cookies sent", async () => {
    const server = await serverWith(world.graph, { CORS_ORIGINS: `http://127.0.0.1:8080 ${portal}` });
    const before = await preflight(server, portal);
    expect([before.status, allowed(before), before.headers.get("access-control-allow-methods")]).toEqual([
      204,
      portal,
      "GET, POST",
    ]);
    expect(before.headers.get("access-control-allow-headers")).toMatch(/Content-Type, Authorization/);
    const answer = await ask(server, undefined, { origin: portal });
    expect([answer.status, allowed(answer), answer.headers.get("vary")]).toEqual([200, portal, "Origin"]);
    expect(answer.headers.get("access-control-expose-headers")).toMatch(/Retry-After/);
    expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
  });

  it.each([
    "https://portal.example.evil.example",
    "http://portal.example",
    "https://portal.example:444",
    "null",
  ])("may not ask as %s where another is named", async (origin) => {
    const server = await serverWith(world.graph, { CORS_ORIGINS: portal });
    expect(allowed(await preflight(server, origin))).toBeNull();
  });

  it("may read that it was refused", async () => {
    const server = await serverWith(world.graph, {
      CORS_ORIGINS: "*",
      RATE_POINTS: "1",
      RATE_POINTS_PER_SECOND: "1",
    });
    let response = await ask(server, undefined, { origin: portal });
    while (response.status === 200) response = await ask(server, undefined, { origin: portal });
    expect([response.status, allowed(response)]).toEqual([429, "*"]);
  });
});

describe("any page", () => {
  it("comes with the headers that close it up", async () => {
    const world = await emptyWorld();
    const { headers } = await fetch((await serverWith(world.graph, {})).url);
    expect({
      sniffing: headers.get("x-content-type-options"),
      referrer: headers.get("referrer-policy"),
      opener: headers.get("cross-origin-opener-policy"),
      resource: headers.get("cross-origin-resource-policy"),
      transport: headers.get("strict-transport-security"),
      powered: headers.get("x-powered-by"),
    }).toEqual({
      sniffing: "nosniff",
      referrer: "no-referrer",
      opener: "same-origin",
      resource: "same-origin",
      transport: expect.stringMatching(/^max-age=\d+/),
      powered: null,
    });
    await world.close();
  });
});
