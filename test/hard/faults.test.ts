import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { Corpus } from "../../src/evidence/corpus.js";
import { openDriver } from "../../src/graph/driver.js";
import { faultCounts } from "../../src/graph/fault-counts.js";
import { type KeptNeo4j, keepManagedNeo4j } from "../../src/graph/managed/kept-neo4j.js";
import { migrate } from "../../src/graph/migrations.js";
import { checkedImage, loadChecked } from "../../src/seed/load/bring-up-to-date.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { type FaultyDatabase, faultyDatabase } from "../faulty-database.js";
import { runtimeDir } from "../graph/managed/scratch-home.js";
import { database, portsCorpus, portsSeeds } from "../world.js";
import { type Readers, rightAnswer, startReaders } from "./readers.js";

const rounds = Number(process.env.HARD_ROUNDS ?? 20);
const clients = 50;

const limits = {
  ...readConfig({}).limits,
  ratePoints: 1_000_000_000,
  ratePointsPerSecond: 1_000_000,
};
const config = { ...readConfig({ PORT: "0" }), corpusDir: portsCorpus, limits };

const openFiles = (): number => readdirSync("/proc/self/fd").length;

describe(`with ${clients} clients that read throughout, in ${rounds} rounds,`, () => {
  let homeDir: string;
  let neo4j: KeptNeo4j;
  let faulty: FaultyDatabase;
  let server: RunningServer;
  let right: string;
  let restarted: () => void = () => undefined;

  beforeAll(async () => {
    homeDir = await mkdtemp(join(tmpdir(), "neo4j-for-faults-"));
    neo4j = await keepManagedNeo4j(
      { homeDir, runtimeDir },
      { restarts: 1_000, tell: () => undefined, onRestarted: () => restarted() },
    );
    const driver = openDriver(neo4j.server);
    await migrate(driver, database);
    await loadChecked(driver, database, await checkedImage(portsSeeds, new Corpus(portsCorpus)));
    await driver.close();
    faulty = await faultyDatabase(limits, neo4j.server);
    server = await startServer(config, faulty.graph, pino({ level: "silent" }));
    right = await rightAnswer(server.url);
    expect(right).toContain("totalCount");
  });
  afterAll(async () => {
    await server.close();
    await faulty.close();
    await neo4j.stop();
    await rm(homeDir, { recursive: true });
  });

  const firstGoodAfter = async ({ answers }: Readers, time: number): Promise<number> => {
    for (;;) {
      const good = answers
        .filter(({ outcome, at, tookMs }) => outcome === "good" && at + tookMs >= time)
        .map(({ at, tookMs }) => at + tookMs - time);
      if (good.length > 0) return Math.min(...good);
      if (Date.now() - time > 30_000) return Number.POSITIVE_INFINITY;
      await sleep(50);
    }
  };

  /** So that it is as large before the faults as it may be after them. */
  const fillPool = () =>
    Promise.allSettled(Array.from({ length: 2 * limits.pool }, () => faulty.graph.read("graph/ready", {})));

  const rounded = async (
    fault: string,
    healsWithinMs: number,
    once: () => Promise<number>,
  ): Promise<void> => {
    const readers = startReaders(server.url, clients, right);
    await sleep(3_000);
    await fillPool();
    const sockets = faulty.proxy.connections;
    const files = openFiles();
    const healed: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      healed.push(await firstGoodAfter(readers, await once()));
      await sleep(3_000);
    }
    await readers.stop();
    await expect.poll(() => faulty.proxy.connections, { timeout: 15_000 }).toBeLessThanOrEqual(sockets);
    const count = (outcome: string) => readers.answers.filter((it) => it.outcome === outcome).length;
    const slowest = Math.max(...readers.answers.map(({ tookMs }) => tookMs));
    console.log(`${fault}, ${rounds} rounds, ${clients} clients:`, {
      answers: readers.answers.length,
      good: count("good"),
      refused: count("refused"),
      wrong: count("wrong"),
      slowestMs: slowest,
      firstGoodMs: { worst: Math.max(...healed), median: healed.sort((a, b) => a - b)[healed.length >> 1] },
      sockets: { before: sockets, after: faulty.proxy.connections },
      openFiles: { before: files, after: openFiles() },
      ...faultCounts,
    });
    expect(readers.answers.find(({ outcome }) => outcome === "wrong")?.text).toBeUndefined();
    expect(openFiles()).toBeLessThanOrEqual(files + clients);
    expect(slowest).toBeLessThanOrEqual(limits.requestMs);
    expect(Math.max(...healed)).toBeLessThanOrEqual(healsWithinMs);
  };

  it(
    "a black hole of 30 s is told in time, and healed within 5 s",
    async () => {
      await rounded("black hole of 30 s", 5_000, async () => {
        await faulty.proxy.become({ kind: "black hole" });
        await sleep(30_000);
        await faulty.proxy.become({ kind: "none" });
        return Date.now();
      });
    },
    rounds * 60_000,
  );

  it(
    "a JVM that is stopped is told in time, and answers within 3 s of going on",
    async () => {
      await rounded("JVM stopped for 12 s", 3_000, async () => {
        process.kill(neo4j.server.pid, "SIGSTOP");
        await sleep(12_000);
        process.kill(neo4j.server.pid, "SIGCONT");
        return Date.now();
      });
    },
    rounds * 60_000,
  );

  it(
    "a JVM that is killed is told in time, and answers within 3 s of its return",
    async () => {
      await rounded("JVM killed", 3_000, async () => {
        const back = new Promise<number>((resolve) => {
          restarted = () => resolve(Date.now());
        });
        process.kill(neo4j.server.pid, "SIGKILL");
        return back;
      });
    },
    rounds * 90_000,
  );

  it.each([
    ["connections that are reset", { kind: "reset" }],
    ["connections that are refused", { kind: "refused" }],
    ["a latency of 300 ms", { kind: "latency", ms: 300 }],
    ["a slow drip", { kind: "slow drip", bytes: 20 }],
  ] as const)(
    "%s for 2 s are told in time, and answered within 3 s",
    async (name, fault) => {
      await rounded(`${name} for 2 s`, 3_000, async () => {
        await faulty.proxy.become(fault);
        await sleep(2_000);
        await faulty.proxy.become({ kind: "none" });
        return Date.now();
      });
    },
    rounds * 30_000,
  );
});
