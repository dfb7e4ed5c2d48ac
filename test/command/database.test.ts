import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { freePort } from "../../src/graph/managed/free-port.js";
import { emptyWorld, portsCorpus, portsSeeds, type World } from "../world.js";
import { runCommand, startCommand } from "./run-command.js";

const { uri, username, password } = inject("neo4j");
const configured = {
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  SEEDS_DIR: portsSeeds,
  CORPUS_DIR: portsCorpus,
  PORT: "0",
};

const nowhere = async () => ({ ...configured, NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` });

describe("load, with a Neo4j that is configured,", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it("prints what it added, changed and retracted, and the version of the data", async () => {
    const first = await runCommand(["load"], configured);
    expect([first.code, first.errors]).toEqual([0, ""]);
    expect(first.output).toMatch(/^added [1-9]\d+, changed 0, retracted 0; data version [0-9a-f]{16}\n$/);
    const second = await runCommand(["load"], configured);
    expect(second.output).toMatch(/^added 0, changed 0, retracted 0; /);
  });

  it("refuses bad files before the database is touched", async () => {
    const { code, errors } = await runCommand(["load"], {
      ...(await nowhere()),
      SEEDS_DIR: join(portsSeeds, "nowhere"),
    });
    expect([code, errors]).toEqual([
      1,
      "The seed folder needs a folder registry; there is none that can be read\n",
    ]);
  });

  it("says that the database does not answer, and what to do", async () => {
    const { code, errors } = await runCommand(["load"], await nowhere());
    expect([code, errors]).toEqual([
      1,
      "Neo4j at NEO4J_URI does not answer: start it, or leave NEO4J_URI out to run one here\n",
    ]);
  });

  it("says that the database refuses the password, and shows none", async () => {
    const { code, errors } = await runCommand(["load"], { ...configured, NEO4J_PASSWORD: "wrong-password" });
    expect([code, errors]).toEqual([
      1,
      "Neo4j at NEO4J_URI refuses the user: check NEO4J_USERNAME and NEO4J_PASSWORD\n",
    ]);
  });
});

describe("a database name that the Neo4j does not have", () => {
  it.each(["load", "serve"])(
    "is refused by %s, which names the variable and shows no stack",
    async (command) => {
      const { code, errors } = await runCommand([command], { ...configured, NEO4J_DATABASE: "nowhere" });
      expect(code).toBe(1);
      expect(errors).toMatch(/(^|\n)Neo4j at NEO4J_URI has no database "nowhere": check NEO4J_DATABASE\n$/);
      expect(errors).not.toMatch(/\n {4}at /);
    },
  );

  it("is refused where it is Neo4j's own", async () => {
    const { code, errors } = await runCommand(["load"], { ...configured, NEO4J_DATABASE: "system" });
    expect(code).toBe(1);
    expect(errors).toMatch(/^NEO4J_DATABASE takes .*system/);
    expect(errors).not.toMatch(/\n {4}at /);
  });
});

describe("serve, with a Neo4j that is configured,", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "data-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(["SIGTERM", "SIGINT"] as const)(
    "prints its addresses and a question to paste, and ends well at %s",
    async (signal) => {
      const { SEEDS_DIR: _, CORPUS_DIR: __, ...own } = configured;
      const server = startCommand(["serve"], own);
      const [, url = "", body = ""] = await server.until(/curl -s (\S+) .* -d '(.+)'/);
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      const { data } = (await response.json()) as { data: { organisation: { cooperation: { nodes: [] } } } };
      expect(data.organisation.cooperation.nodes.length).toBeGreaterThan(0);
      server.child.kill(signal);
      expect(await server.ended()).toMatchObject({ code: 0, errors: "" });
    },
  );

  it("says which port is taken, once, and ends", async () => {
    const first = startCommand(["serve"], configured);
    const [, port = ""] = await first.until(/GraphQL +http:\/\/127\.0\.0\.1:(\d+)\//);
    const { code, errors } = await runCommand(["serve"], { ...configured, PORT: port });
    expect([code, errors]).toEqual([
      1,
      `✖ Server [FAILED: see below]\nPort ${port} at 127.0.0.1 is taken by another program; set PORT to one that is free\n`,
    ]);
    first.child.kill("SIGTERM");
    expect((await first.ended()).code).toBe(0);
  });
});
