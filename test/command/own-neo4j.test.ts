import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { jvmsOn, runtimeDir, scratchHome } from "../graph/managed/scratch-home.js";
import { portsCorpus, portsSeeds } from "../world.js";
import { type Running, runCommand, startBelowShell, startCommand } from "./run-command.js";

/** A data folder of the test's own, which shares the jars that were fetched; Neo4j's home in it is watched for orphans. */
const dataFolder = async () => {
  const dataDir = await scratchHome();
  await mkdir(dataDir, { recursive: true });
  await symlink(runtimeDir, join(dataDir, "runtime"));
  return { dataDir, env: { DATA_DIR: dataDir, SEEDS_DIR: portsSeeds, CORPUS_DIR: portsCorpus, PORT: "0" } };
};

const serving = async (env: Record<string, string>): Promise<Running> => {
  const server = startCommand(["serve"], env);
  await server.until(/Ctrl\+C stops it/);
  return server;
};

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

const answerOf = async (url: string): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ coverage { documents } }" }),
  });
  return response.json();
};

const jvmsIn = (dataDir: string): number[] => jvmsOn(join(dataDir, "neo4j"));

const untilNoneIsLeftIn = async (dataDir: string): Promise<void> => {
  for (let waited = 0; jvmsIn(dataDir).length > 0; waited += 100) {
    if (waited > 25_000) throw new Error("a JVM was left");
    await sleep(100);
  }
};

describe("serve, with a Neo4j of its own,", () => {
  it("starts it, loads, and ends both at SIGTERM; the second start finds all there", async () => {
    const { dataDir, env } = await dataFolder();
    for (const loaded of [/Seeds: added [1-9]/, /Seeds: the graph holds them already/]) {
      const server = await serving(env);
      await server.until(loaded);
      expect(jvmsIn(dataDir)).toHaveLength(1);
      server.child.kill("SIGTERM");
      expect(await server.ended()).toMatchObject({ code: 0, errors: "" });
      expect(jvmsIn(dataDir)).toEqual([]);
    }
  }, 90_000);

  it("leaves no JVM when it is killed hard", async () => {
    const { dataDir, env } = await dataFolder();
    const server = await serving(env);
    server.child.kill("SIGKILL");
    await untilNoneIsLeftIn(dataDir);
  }, 90_000);

  it("leaves no JVM when it is told to end while Neo4j is starting", async () => {
    const { dataDir, env } = await dataFolder();
    const server = startCommand(["serve"], env);
    for (let waited = 0; jvmsIn(dataDir).length === 0; waited += 50) {
      if (waited > 15_000) throw new Error("no JVM was started");
      await sleep(50);
    }
    server.child.kill("SIGTERM");
    expect((await server.ended()).code).toBe(0);
    await untilNoneIsLeftIn(dataDir);
  }, 90_000);

  it("refuses a database name that it does not have, and leaves no JVM", async () => {
    const { dataDir, env } = await dataFolder();
    const { code, errors } = await runCommand(["load"], { ...env, NEO4J_DATABASE: "nowhere" });
    expect(code).toBe(1);
    expect(errors).toMatch(/has no database "nowhere": check NEO4J_DATABASE\n$/);
    expect(jvmsIn(dataDir)).toEqual([]);
  }, 90_000);

  it("starts it again when it is killed, tells readiness the truth meanwhile, and answers as before", async () => {
    const { dataDir, env } = await dataFolder();
    const server = await serving(env);
    const [, url = ""] = await server.until(/GraphQL +(http:\/\/127\.0\.0\.1:\d+)\//);
    const [first] = jvmsIn(dataDir);
    process.kill(first as number, "SIGKILL");
    await expect.poll(() => statusOf(`${url}/readyz`)).toBe(503);
    expect(await statusOf(`${url}/livez`)).toBe(200);
    expect(await answerOf(url)).toMatchObject({ errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }] });
    await expect.poll(() => statusOf(`${url}/readyz`), { timeout: 40_000 }).toBe(200);
    expect(await answerOf(url)).toMatchObject({ data: { coverage: { documents: 1 } } });
    const again = jvmsIn(dataDir);
    expect(again).toHaveLength(1);
    expect(again).not.toEqual([first]);
    server.child.kill("SIGTERM");
    const { code, errors } = await server.ended();
    expect(code).toBe(0);
    expect(errors).toMatch(/^Neo4j has ended; the last lines of its log:\n/m);
    expect(errors).toMatch(/^Neo4j is started again, try 1 of 5$/m);
    expect(errors).toMatch(/^Neo4j answers again at bolt:/m);
    expect(jvmsIn(dataDir)).toEqual([]);
  }, 120_000);

  it("ends with the last lines of Neo4j's log when Neo4j is killed and may not be started again", async () => {
    const { dataDir, env } = await dataFolder();
    const server = await serving({ ...env, NEO4J_RESTARTS: "0" });
    for (const pid of jvmsIn(dataDir)) process.kill(pid, "SIGKILL");
    const { code, errors } = await server.ended();
    expect(code).toBe(1);
    expect(errors).toMatch(/^Neo4j has ended; the last lines of its log:\n.*(Started|Bolt enabled)/s);
  }, 90_000);

  it("ends when Neo4j cannot be started again, once it has tried so often as it may", async () => {
    const { dataDir, env } = await dataFolder();
    const server = await serving({ ...env, NEO4J_RESTARTS: "2" });
    await writeFile(join(dataDir, "neo4j", "password"), "another");
    for (const pid of jvmsIn(dataDir)) process.kill(pid, "SIGKILL");
    const { code, errors } = await server.ended();
    expect(code).toBe(1);
    expect(errors).toMatch(/try 1 of 2\n.*password.*try 2 of 2\n.*password must hold the password/s);
    expect(jvmsIn(dataDir)).toEqual([]);
  }, 120_000);

  it("leaves no JVM when its port is taken", async () => {
    const { dataDir, env } = await dataFolder();
    const other = await serving({ ...env, DATA_DIR: (await dataFolder()).dataDir });
    const [, port = ""] = await other.until(/GraphQL +http:\/\/127\.0\.0\.1:(\d+)\//);
    const { code, errors } = await runCommand(["serve"], { ...env, PORT: port });
    expect([code, errors]).toEqual([
      1,
      `✖ Server [FAILED: see below]\nPort ${port} at 127.0.0.1 is taken by another program; set PORT to one that is free\n`,
    ]);
    expect(jvmsIn(dataDir)).toEqual([]);
    other.child.kill("SIGTERM");
    await other.ended();
  }, 90_000);

  it("ends with its npm, which ends no more than its own shell", async () => {
    const { dataDir, env } = await dataFolder();
    const shell = startBelowShell(["serve"], env);
    await shell.until(/Ctrl\+C stops it/);
    shell.child.kill("SIGTERM");
    await untilNoneIsLeftIn(dataDir);
  }, 90_000);

  it("starts one itself when the Neo4j of another process that it used has ended", async () => {
    const { dataDir, env } = await dataFolder();
    const owner = await serving(env);
    const second = await serving(env);
    const [, url = ""] = await second.until(/GraphQL +(http:\/\/127\.0\.0\.1:\d+)\//);
    owner.child.kill("SIGTERM");
    await owner.ended();
    await expect.poll(() => jvmsIn(dataDir).length, { timeout: 20_000 }).toBe(1);
    await expect.poll(() => statusOf(`${url}/readyz`), { timeout: 40_000 }).toBe(200);
    expect(await answerOf(url)).toMatchObject({ data: { coverage: { documents: 1 } } });
    second.child.kill("SIGTERM");
    const { code, errors } = await second.ended();
    expect(code).toBe(0);
    expect(errors).toMatch(
      /^Neo4j has ended with the process that ran it .*\nNeo4j is started again, try 1 of 5\n/,
    );
    expect(jvmsIn(dataDir)).toEqual([]);
  }, 120_000);

  it("is shared by a second process on the same folder, which leaves it running", async () => {
    const { dataDir, env } = await dataFolder();
    const server = await serving(env);
    const loading = await runCommand(["load"], env);
    expect(loading).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^added 0, changed 0, retracted 0/),
    });
    const second = await serving(env);
    second.child.kill("SIGTERM");
    expect((await second.ended()).code).toBe(0);
    expect(jvmsIn(dataDir)).toHaveLength(1);
    server.child.kill("SIGTERM");
    expect((await server.ended()).code).toBe(0);
  }, 90_000);
});
