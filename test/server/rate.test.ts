import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ApolloServer, HeaderMap } from "@apollo/server";
import express from "express";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { RateExceeded } from "../../src/errors.js";
import { identify } from "../../src/server/caller/caller.js";
import { clientOf } from "../../src/server/caller/client-address.js";
import { maskError } from "../../src/server/mask-error.js";
import { Buckets } from "../../src/server/rate/bucket.js";
import { createRate } from "../../src/server/rate/rate.js";
import { emptyWorld, type World } from "../world.js";
import { ask, refusalOf, serverWith } from "./asking.js";

const few = { RATE_POINTS: "5", RATE_POINTS_PER_SECOND: "1" };

describe("the rate of a caller", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  const statuses = async (
    url: Parameters<typeof ask>[0],
    times: number,
    headers?: Record<string, string>,
  ) => {
    const found: number[] = [];
    for (let index = 0; index < times; index += 1)
      found.push((await ask(url, "{ nothing }", headers)).status);
    return found;
  };

  it("is used up by refused questions too, and then says when to ask again", async () => {
    const server = await serverWith(world.graph, few);
    await statuses(server, 8);
    const response = await ask(server);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refusalOf(response)).toEqual({
      status: 429,
      code: "RATE_LIMITED",
      message: expect.stringMatching(/5 points, and 1 more each second .*RATE_POINTS.* this takes 1/),
    });
  });

  it("is there again after as long as the answer says", async () => {
    const server = await serverWith(world.graph, few);
    await statuses(server, 8);
    const response = await ask(server);
    expect(response.status).toBe(429);
    await sleep(Number(response.headers.get("retry-after")) * 1000 + 50);
    expect((await ask(server)).status).toBe(200);
  });

  it("is not used by health, files, or other addresses", async () => {
    const server = await serverWith(world.graph, few);
    for (let index = 0; index < 10; index += 1)
      for (const path of ["/livez", "/readyz", "/metrics", "/schema.graphql", "/"])
        expect((await fetch(server.url + path)).status).toBe(200);
    expect((await ask(server)).status).toBe(200);
  });

  it("is by the address that a trusted proxy reports, and by the connection where none is trusted", async () => {
    const from = (address: string) => ({ "x-forwarded-for": address });
    const behind = await serverWith(world.graph, { ...few, TRUST_PROXY: "1" });
    expect(await statuses(behind, 8, from("203.0.113.7"))).toContain(429);
    expect((await ask(behind, undefined, from("203.0.113.8"))).status).toBe(200);
    expect((await ask(behind, undefined, from("203.0.113.9, 203.0.113.7"))).status).toBe(429);
    const alone = await serverWith(world.graph, few);
    expect(await statuses(alone, 8, from("203.0.113.7"))).toContain(429);
    expect((await ask(alone, undefined, from("203.0.113.8"))).status).toBe(429);
  });

  it("charges the cost of an operation once it is known, with the time until so much is there", async () => {
    const rate = createRate({ ratePoints: 100, ratePointsPerSecond: 10 }, null);
    const charging = express()
      .use(identify({ file: null, factor: 1, required: false }))
      .get("/:points", (request, response) =>
        rate.charge(request, Number(request.params.points)).then(
          () => response.send("charged"),
          (error: RateExceeded) => response.status(429).send(String(error.waitSeconds)),
        ),
      );
    const http = charging.listen(0, "127.0.0.1");
    onTestFinished(() => void http.close());
    await once(http, "listening");
    const { port } = http.address() as AddressInfo;
    const charge = async (points: number) => {
      const response = await fetch(`http://127.0.0.1:${port}/${points}`);
      return [response.status, await response.text()];
    };
    expect(await charge(60)).toEqual([200, "charged"]);
    const [status, wait] = await charge(60);
    expect([status, Number(wait)]).toEqual([429, 10]);
  });
});

describe("a charge that is refused while an operation is looked at", () => {
  it("is answered 429 with the time to wait, and nothing of the operation is", async () => {
    const apollo = new ApolloServer({
      typeDefs: "type Query { x: String }",
      resolvers: { Query: { x: () => expect.unreachable() } },
      formatError: maskError,
      plugins: [
        {
          requestDidStart: async () => ({
            didResolveOperation: async () => {
              throw new RateExceeded(70, { points: 50, perSecond: 10 }, 7);
            },
          }),
        },
      ],
    });
    await apollo.start();
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: "POST",
        headers: new HeaderMap([["content-type", "application/json"]]),
        search: "",
        body: { query: "{ x }" },
      },
      context: async () => ({}),
    });
    expect([status, headers.get("retry-after")]).toEqual([429, "7"]);
    expect(JSON.parse((body as { string: string }).string)).toEqual({
      errors: [{ message: expect.stringContaining("70"), extensions: { code: "RATE_LIMITED" } }],
    });
    await apollo.stop();
  });
});

describe("what stands for a client", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("at %s is %s", (address, client) => {
    expect(clientOf(address)).toBe(client);
  });
});

describe("a bucket", () => {
  it("gives what it holds at once, and then what comes back each second", async () => {
    const buckets = new Buckets({ points: 50, perSecond: 10 }, null);
    let taken = 0;
    while ((await buckets.take("a", 1)) === 0) taken += 1;
    expect(taken).toBe(60);
    expect(await buckets.take("b", 1)).toBe(0);
    await sleep(1_050);
    taken = 0;
    while ((await buckets.take("a", 1)) === 0) taken += 1;
    expect(taken).toBe(10);
  });
});
