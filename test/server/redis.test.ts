import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { freePort } from "../../src/graph/managed/free-port.js";
import { emptyWorld } from "../world.js";
import { ask, serverWith } from "./asking.js";

const program = process.env.REDIS_SERVER;
const few = { RATE_POINTS: "6", RATE_POINTS_PER_SECOND: "1" };

const startRedis = async (): Promise<{ url: string; stop(): void }> => {
  const port = await freePort();
  const redis = spawn(program as string, ["--port", String(port), "--save", "", "--appendonly", "no"], {
    stdio: "ignore",
  });
  onTestFinished(() => {
    redis.kill("SIGKILL");
  });
  await sleep(500);
  return { url: `redis://127.0.0.1:${port}`, stop: () => redis.kill("SIGKILL") };
};

describe("several copies of the server", () => {
  it.skipIf(program === undefined)(
    "count what a caller asks together, and each for itself once Redis is gone",
    async () => {
      const redis = await startRedis();
      const world = await emptyWorld();
      const one = await serverWith(world.graph, { ...few, REDIS_URL: redis.url });
      const other = await serverWith(world.graph, { ...few, REDIS_URL: redis.url });
      await sleep(300);
      const statuses: number[] = [];
      for (let index = 0; index < 10; index += 1) {
        statuses.push((await ask(one, "{ nothing }")).status, (await ask(other, "{ nothing }")).status);
      }
      expect(statuses.filter((status) => status === 400).length).toBeLessThanOrEqual(9);
      expect(statuses.slice(-4)).toContain(429);
      redis.stop();
      await sleep(300);
      expect((await ask(one)).status).toBe(200);
      await world.close();
    },
  );

  it("count each for itself where Redis is not there from the beginning", async () => {
    const world = await emptyWorld();
    const server = await serverWith(world.graph, {
      ...few,
      REDIS_URL: `redis://127.0.0.1:${await freePort()}`,
    });
    const start = performance.now();
    expect((await ask(server)).status).toBe(200);
    expect(performance.now() - start).toBeLessThan(2_000);
    let status = 200;
    for (let index = 0; index < 12 && status === 200; index += 1) status = (await ask(server)).status;
    expect(status).toBe(429);
    await world.close();
  });
});
