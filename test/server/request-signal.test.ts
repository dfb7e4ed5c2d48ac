import type { Driver } from "neo4j-driver";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Config, readConfig } from "../../src/config.js";
import { openDriver } from "../../src/graph/driver.js";
import { Graph } from "../../src/graph/graph.js";
import { startServer } from "../../src/server/server.js";
import { type FaultyDatabase, faultyDatabase, shortLimits, slow, slowOnes } from "../faulty-database.js";
import { database, portsCorpus, portsWorld, type World } from "../world.js";

const config: Config = { ...readConfig({ PORT: "0" }), corpusDir: portsCorpus };
const silent = pino({ level: "silent" });

const asked = (url: string, query: string, signal?: AbortSignal) =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });

/** Every question asks the real database what takes it minutes. */
class SlowGraph extends Graph {
  override read(...[, , signal]: Parameters<Graph["read"]>): Promise<unknown[][]> {
    return super.read(slow, {}, signal);
  }
}

describe("a request", () => {
  let direct: Driver;
  let world: World;
  let faulty: FaultyDatabase;
  beforeAll(async () => {
    world = await portsWorld();
    direct = openDriver(inject("neo4j"));
    faulty = await faultyDatabase();
  });
  afterAll(async () => {
    await faulty.close();
    await direct.close();
    await world.close();
  });

  it("whose client goes away leaves no statement running in the database", async () => {
    const server = await startServer(config, new SlowGraph(direct, database), silent);
    const client = new AbortController();
    const answer = asked(server.url, "{ coverage { documents } }", client.signal);
    answer.catch(() => undefined);
    await expect.poll(() => slowOnes(direct)).toBe(1);
    client.abort();
    await expect(answer).rejects.toThrow("aborted");
    await expect.poll(() => slowOnes(direct), { timeout: 1_000 }).toBe(0);
    await server.close();
  });

  it("is answered within its deadline however many statements it takes, and the refusal names that", async () => {
    const limits = { ...shortLimits, requestMs: 1_500, databaseMs: 1_400 };
    const server = await startServer({ ...config, limits }, faulty.graph, silent);
    await asked(server.url, "{ coverage { documents } }");
    await faulty.proxy.become({ kind: "latency", ms: 300 });
    const started = Date.now();
    const response = await asked(
      server.url,
      `{ meeting(id: "ports-talks") { participations { nodes { actor { participations { nodes { role } } } } } } }`,
    );
    expect(await response.json()).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({
          message: expect.stringContaining("1500 ms (REQUEST_DEADLINE_MS)"),
          extensions: { code: "DEADLINE_EXCEEDED" },
        }),
      ]),
    });
    expect(Date.now() - started).toBeLessThan(1_700);
    await faulty.proxy.become({ kind: "none" });
    await server.close();
  });
});
