import { afterAll, describe, expect, inject, it } from "vitest";
import { freePort } from "../../src/graph/managed/free-port.js";
import { startManagedNeo4j } from "../../src/graph/managed/managed-neo4j.js";
import { worldAt } from "../world.js";
import { runtimeDir, scratchHome } from "./managed/scratch-home.js";

const question = `{ coverage { documents } }`;

describe("a database that is not there", () => {
  const port = freePort();
  const world = port.then((free) => worldAt({ ...inject("neo4j"), uri: `bolt://127.0.0.1:${free}` }));
  afterAll(async () => (await world).close());

  it("is said to be away, within seconds", async () => {
    const started = Date.now();
    expect(await (await world).refused(question)).toEqual({
      message: "The database does not answer just now; ask again in a few seconds",
      code: "DATABASE_UNAVAILABLE",
    });
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it("does not answer", async () => {
    expect(await (await world).graph.answers()).toBe(false);
  });
});

describe("a database that refuses the password", () => {
  it("does not answer, and gives an error that is not for callers", async () => {
    const world = await worldAt({ ...inject("neo4j"), password: "not the password" });
    expect(await world.graph.answers()).toBe(false);
    expect((await world.refused(question)).code).not.toBe("DATABASE_UNAVAILABLE");
    await world.close();
  });
});

describe("a database that is frozen, so that it takes questions and never answers", () => {
  it("is said to be away in bounded time, and answers again when it thaws", async () => {
    const homeDir = await scratchHome();
    const neo4j = await startManagedNeo4j({ homeDir, runtimeDir });
    const world = await worldAt(neo4j);
    expect(await world.graph.answers()).toBe(true);
    process.kill(neo4j.pid, "SIGSTOP");
    const started = Date.now();
    expect(await world.graph.answers()).toBe(false);
    expect(Date.now() - started).toBeLessThan(4_000);
    expect((await world.refused(question)).code).toBe("DATABASE_UNAVAILABLE");
    expect(Date.now() - started).toBeLessThan(16_000);
    process.kill(neo4j.pid, "SIGCONT");
    await expect.poll(() => world.graph.answers(), { timeout: 10_000 }).toBe(true);
    await world.close();
    await neo4j.stop();
  }, 60_000);
});
