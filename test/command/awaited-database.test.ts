import { describe, expect, inject, it } from "vitest";
import { proxyTo } from "../proxy.js";
import { portsCorpus, portsSeeds, portsWorld } from "../world.js";
import { startCommand } from "./run-command.js";

describe("serve, before its database is there,", () => {
  it("says so, is alive and not ready, tells callers in bounded time, and serves when it comes", async () => {
    const world = await portsWorld();
    const { uri, username, password } = inject("neo4j");
    const proxy = await proxyTo(Number(new URL(uri).port));
    await proxy.become({ kind: "refused" });
    const server = startCommand(["serve"], {
      NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      SEEDS_DIR: portsSeeds,
      CORPUS_DIR: portsCorpus,
      PORT: "0",
    });
    const [, url = ""] = await server.until(/Server: listens at (\S+)/);
    await server.until(/does not answer yet at bolt:\/\/127\.0\.0\.1:\d+; asked again each second/);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    const ask = async () => {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ coverage { documents } }" }),
      });
      return response.json();
    };
    const started = Date.now();
    expect(await ask()).toMatchObject({ errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }] });
    expect(Date.now() - started).toBeLessThan(1_000);

    await proxy.become({ kind: "none" });
    await server.until(/Ctrl\+C stops it/);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await ask()).toMatchObject({ data: { coverage: { documents: 1 } } });
    server.child.kill("SIGTERM");
    expect((await server.ended()).code).toBe(0);
    await proxy.close();
    await world.close();
  }, 60_000);

  it("ends at once at SIGTERM", async () => {
    const proxy = await proxyTo(1);
    await proxy.become({ kind: "refused" });
    const server = startCommand(["serve"], {
      NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
      NEO4J_PASSWORD: "x",
      SEEDS_DIR: portsSeeds,
      CORPUS_DIR: portsCorpus,
      PORT: "0",
    });
    await server.until(/does not answer yet/);
    const told = Date.now();
    server.child.kill("SIGTERM");
    expect((await server.ended()).code).toBe(0);
    expect(Date.now() - told).toBeLessThan(3_000);
  }, 60_000);
});
