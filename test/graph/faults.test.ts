import { setTimeout as sleep } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { openDriver } from "../../src/graph/driver.js";
import { faultCounts } from "../../src/graph/fault-counts.js";
import { usualLimits } from "../../src/limits.js";
import { type FaultyDatabase, faultyDatabase, shortLimits, slow, slowOnes } from "../faulty-database.js";

const unavailable = { extensions: { code: "DATABASE_UNAVAILABLE" } };
const tooLarge = (limit: string) => ({
  extensions: { code: "OPERATION_TOO_LARGE" },
  message: expect.stringContaining(limit),
});

let direct: Driver;
beforeAll(() => {
  direct = openDriver(inject("neo4j"));
});
afterAll(() => direct.close());

let faulty: FaultyDatabase;
beforeEach(async () => {
  faulty = await faultyDatabase();
});
afterEach(() => faulty.close());

const read = () => faulty.graph.read("graph/ready", {});
const manyAtOnce = (count: number) => Promise.all(Array.from({ length: count }, read));

/** How many milliseconds pass until reads are answered again. */
const untilAnswered = async (): Promise<number> => {
  const started = Date.now();
  while (!(await read().catch(() => false))) if (Date.now() - started > 20_000) throw new Error("never");
  return Date.now() - started;
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = Date.now();
  await work();
  return Date.now() - started;
};

describe("a statement", () => {
  it("ends in the database when its caller aborts, and the caller hears the reason at once", async () => {
    const controller = new AbortController();
    const { graph, close } = await faultyDatabase(usualLimits);
    const reading = graph.read(slow, {}, controller.signal);
    reading.catch(() => undefined);
    await expect.poll(() => slowOnes(direct)).toBe(1);
    const reason = new Error("no longer wanted");
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    await expect.poll(() => slowOnes(direct), { timeout: 1_000 }).toBe(0);
    await close();
  });

  it("is not sent at all once its caller has aborted", async () => {
    const reason = new Error("no longer wanted");
    await expect(faulty.graph.read(slow, {}, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(faulty.proxy.connections).toBe(0);
  });

  it("is ended by the database at its own deadline, and the refusal names that", async () => {
    const took = await timed(() =>
      expect(faulty.graph.read(slow, {})).rejects.toMatchObject(tooLarge("1000 ms (DATABASE_DEADLINE_MS)")),
    );
    expect(took).toBeGreaterThan(900);
    expect(took).toBeLessThan(shortLimits.requestMs);
    await expect.poll(() => slowOnes(direct)).toBe(0);
  });

  it.each(["many-rows", "many-rows-of-one"])(
    "that returns more rows than it may is refused, and names the limit (%s)",
    async (file) => {
      const path = `../test/graph/${file}`;
      const rows = await faulty.graph.read(path, { rows: 10_000 });
      expect(rows).toHaveLength(file === "many-rows" ? 10_000 : 1);
      await expect(faulty.graph.read(path, { rows: 10_001 })).rejects.toMatchObject(
        tooLarge("10000 rows (MAX_STATEMENT_ROWS)"),
      );
    },
  );

  it("that the database may have to plan is asked by one alone, and by the others at once when that is answered", async () => {
    await faulty.proxy.become({ kind: "latency", ms: 50 });
    const first = manyAtOnce(10);
    await sleep(70);
    expect(faulty.proxy.connections).toBe(1);
    await first;
    await manyAtOnce(10);
    expect(faulty.proxy.connections).toBe(10);
    await faulty.proxy.become({ kind: "reset" });
    await expect(read()).rejects.toMatchObject(unavailable);
    await faulty.proxy.become({ kind: "latency", ms: 50 });
    const again = manyAtOnce(10);
    await sleep(70);
    expect(faulty.proxy.connections).toBe(1);
    await again;
  });

  it("that one does not get answered keeps the others waiting for no longer than a connection may take", async () => {
    await faulty.proxy.become({ kind: "black hole" });
    const lost = read();
    lost.catch(() => undefined);
    await sleep(50);
    await faulty.proxy.become({ kind: "none" });
    expect(await timed(read)).toBeLessThan(shortLimits.acquireMs + 300);
    await lost.catch(() => undefined);
  });

  it("that would return a thousand million rows is not read to its end", async () => {
    const took = await timed(() =>
      expect(faulty.graph.read("../test/graph/many-rows", { rows: 1_000_000_000 })).rejects.toMatchObject(
        tooLarge("MAX_STATEMENT_ROWS"),
      ),
    );
    expect(took).toBeLessThan(900);
    await expect.poll(async () => (await read())[0]).toEqual([1]);
  });
});

describe("a network that", () => {
  it("is slow changes no answer", async () => {
    await faulty.proxy.become({ kind: "latency", ms: 50 });
    expect(await read()).toEqual([[1]]);
  });

  it("drips changes no answer", async () => {
    await faulty.proxy.become({ kind: "slow drip", bytes: 50 });
    expect(await read()).toEqual([[1]]);
  });

  it("resets what stands is not noticed by a reader: the read is tried again", async () => {
    await manyAtOnce(10);
    const before = faultCounts.readsRetried;
    const reading = manyAtOnce(10);
    await faulty.proxy.become({ kind: "reset" });
    await faulty.proxy.become({ kind: "none" });
    expect(await reading).toEqual(Array.from({ length: 10 }, () => [[1]]));
    expect(faultCounts.readsRetried).toBeGreaterThan(before);
  });

  it("resets all is told quickly, and answered when it ceases", async () => {
    await faulty.proxy.become({ kind: "reset" });
    expect(await timed(() => expect(read()).rejects.toMatchObject(unavailable))).toBeLessThan(1_500);
    await faulty.proxy.become({ kind: "none" });
    expect(await untilAnswered()).toBeLessThan(500);
  });

  it("refuses is told quickly, and answered when it ceases", async () => {
    await read();
    await faulty.proxy.become({ kind: "refused" });
    expect(await timed(() => expect(read()).rejects.toMatchObject(unavailable))).toBeLessThan(1_500);
    await faulty.proxy.become({ kind: "none" });
    expect(await untilAnswered()).toBeLessThan(500);
  });

  it("swallows all is told within the deadline, and answered when it ceases, with no socket left", async () => {
    await manyAtOnce(20);
    const replaced = faultCounts.driversReplaced;
    await faulty.proxy.become({ kind: "black hole" });
    const took = await timed(async () => {
      const outcomes = await Promise.allSettled(Array.from({ length: 60 }, read));
      for (const outcome of outcomes)
        expect(outcome).toMatchObject({ status: "rejected", reason: unavailable });
    });
    expect(took).toBeLessThan(shortLimits.requestMs);
    await faulty.proxy.become({ kind: "none" });
    expect(await untilAnswered()).toBeLessThan(5_000);
    await manyAtOnce(20);
    await expect.poll(() => faultCounts.driversReplaced).toBe(replaced + 1);
    await expect.poll(() => faulty.proxy.connections).toBeLessThanOrEqual(20);
  });

  it("swallows from the first connection on leaves no driver stuck in its handshakes", async () => {
    await faulty.proxy.become({ kind: "black hole" });
    await Promise.allSettled(Array.from({ length: 60 }, read));
    await expect.poll(() => faulty.proxy.connections).toBeLessThan(5);
    await faulty.proxy.become({ kind: "none" });
    expect(await untilAnswered()).toBeLessThan(2_000);
    expect(await manyAtOnce(20)).toHaveLength(20);
  });

  it("has lost some connections for ever costs no more than those reads that were on them", async () => {
    await manyAtOnce(30);
    const standing = faulty.proxy.connections;
    faulty.proxy.loseConnections();
    await Promise.allSettled(Array.from({ length: standing }, read));
    await untilAnswered();
    await expect.poll(async () => (await manyAtOnce(30)).length).toBe(30);
  });
});
