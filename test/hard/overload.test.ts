import { expect, it } from "vitest";
import { generate, startServerProcess } from "./server-process.js";

/** So many requests at once keep two cores busy without a queue before them. */
const inFlight = 8;
const seconds = Number(process.env.OVERLOAD_SECONDS ?? 60);

it("a server that is asked three times what it can do answers what it takes as fast as ever, and refuses the rest at once", async () => {
  const server = await startServerProcess({ MAX_IN_FLIGHT: String(inFlight) });
  const { url } = server;
  await generate({ url, seconds: 15, clients: inFlight });
  const normal = await generate({ url, seconds: 20, clients: inFlight });
  const before = server.memory();
  const sizes: number[] = [];
  const watch = setInterval(() => sizes.push(server.memory()), 1_000);
  const over = await generate({ url, seconds, perSecond: 3 * normal.perSecond });
  clearInterval(watch);
  const most = Math.max(...sizes);
  console.log("normal", JSON.stringify(normal));
  console.log("three times as much", JSON.stringify(over));
  console.log(`memory ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most`);
  expect([normal.failed, over.failed]).toEqual([{}, {}]);
  expect(over.refused).toBeGreaterThan(over.accepted);
  expect(over.accepted / seconds).toBeGreaterThan(normal.perSecond / 2);
  expect(over.acceptedMs.p99).toBeLessThanOrEqual(2 * normal.acceptedMs.p99);
  expect(over.refusedMs.p99).toBeLessThan(50);
  expect(most - before).toBeLessThan(50);
}, 300_000);
