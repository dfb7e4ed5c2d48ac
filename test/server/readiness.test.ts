import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Graph } from "../../src/graph/graph.js";
import { database, emptyWorld, type World } from "../world.js";
import { SlowGraph, serverWith } from "./asking.js";

class CountedGraph extends Graph {
  asked = 0;

  override answers(): Promise<boolean> {
    this.asked += 1;
    return super.answers();
  }
}

describe("whether the server is ready", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it("is asked of the database once a second, however many ask the server", async () => {
    const graph = new CountedGraph(world.driver, database);
    const server = await serverWith(graph, {});
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async () => (await fetch(`${server.url}/readyz`)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(graph.asked).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    await fetch(`${server.url}/readyz`);
    expect(graph.asked).toBe(2);
  });

  it("is told while the database is busy, and that the server is there at once", async () => {
    const server = await serverWith(new SlowGraph(world, 1_000), { POOL_ACQUIRE_MS: "15000" });
    const order: string[] = [];
    const ready = fetch(`${server.url}/readyz`).finally(() => order.push("ready"));
    expect((await fetch(`${server.url}/livez`).finally(() => order.push("live"))).status).toBe(200);
    expect((await ready).status).toBe(200);
    expect(order).toEqual(["live", "ready"]);
  });

  it("is no longer so once it is told to end, and then each answer closes its connection", async () => {
    const server = await serverWith(world.graph, { DRAIN_MS: "2000" });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const announced = server.announceEnd();
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, ready.headers.get("connection"), await ready.json()]).toEqual([
      503,
      "close",
      { status: "the server is ending" },
    ]);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    await announced;
  });
});
