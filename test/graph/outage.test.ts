import { afterAll, describe, expect, inject, it } from "vitest";
import { freePort } from "../../src/graph/managed/free-port.js";
import { worldAt } from "../world.js";

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
