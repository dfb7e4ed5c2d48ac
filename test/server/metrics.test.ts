import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/server/server.js";
import { emptyWorld, type World } from "../world.js";
import { ask, SlowGraph, serverWith } from "./asking.js";

const figures = async ({ url }: RunningServer): Promise<Map<string, number>> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ")))]),
  );
};

describe("the metrics", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it("count requests by how they ended, with their time, and refusals by their reason", async () => {
    const server = await serverWith(world.graph, { RATE_POINTS: "200", RATE_POINTS_PER_SECOND: "1" });
    await ask(server);
    await ask(server, "{ nothing }");
    await ask(server, "{");
    await (await ask(server, `{ cooperation(of: "nobody") { totalCount } }`)).text();
    for (let more = 0; more < 200; more += 1) await ask(server);
    await expect
      .poll(async () => (await figures(server)).get('graphql_refused_total{reason="RATE_LIMITED"}'))
      .toBeGreaterThan(0);
    const found = await figures(server);
    const count = (outcome: string) => found.get(`graphql_request_seconds_count{outcome="${outcome}"}`);
    expect(count("OK")).toBeGreaterThan(0);
    expect([
      count("GRAPHQL_VALIDATION_FAILED"),
      count("GRAPHQL_PARSE_FAILED"),
      count("BAD_USER_INPUT"),
    ]).toEqual([1, 1, 1]);
    expect(count("RATE_LIMITED")).toBe(found.get('graphql_refused_total{reason="RATE_LIMITED"}'));
    expect(found.get('graphql_request_seconds_sum{outcome="OK"}')).toBeGreaterThan(0);
  });

  it("count the statements by their file, with the time that the database took", async () => {
    const server = await serverWith(world.graph, {});
    await (await ask(server)).text();
    const found = await figures(server);
    const statements = [...found].filter(([name]) => name.startsWith("database_statements_total"));
    expect(statements).toEqual([[expect.stringMatching(/statement="coverage\/[a-z-]+"/), 1]]);
    expect(found.get('database_statement_seconds_count{outcome="ok"}')).toBe(1);
    expect(found.get("database_statements_in_flight")).toBe(0);
  });

  it("tell what is under way, and of the process that it has memory", async () => {
    const server = await serverWith(new SlowGraph(world, 1_000), {});
    const asked = ask(server);
    await sleep(300);
    const during = await figures(server);
    expect([during.get("graphql_in_flight"), during.get("database_statements_in_flight")]).toEqual([1, 1]);
    expect(during.get("process_resident_memory_bytes")).toBeGreaterThan(0);
    await (await asked).text();
    await expect.poll(async () => (await figures(server)).get("graphql_in_flight")).toBe(0);
  });

  it("tell of a request whose client went away that it was left", async () => {
    const server = await serverWith(new SlowGraph(world, 500), {});
    const abort = new AbortController();
    const request = fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ coverage { documents } }" }),
      signal: abort.signal,
    });
    await sleep(200);
    abort.abort();
    await expect(request).rejects.toThrow();
    await expect
      .poll(async () => (await figures(server)).get('graphql_request_seconds_count{outcome="ABORTED"}'))
      .toBe(1);
  });

  it("are there unless they are switched off, as in production they are", async () => {
    const status = async (variables: Record<string, string>) =>
      (await fetch(`${(await serverWith(world.graph, variables)).url}/metrics`)).status;
    expect(await status({})).toBe(200);
    expect(await status({ METRICS: "off" })).toBe(404);
    expect(await status({ NODE_ENV: "production" })).toBe(404);
    expect(await status({ NODE_ENV: "production", METRICS: "on" })).toBe(200);
  });
});
