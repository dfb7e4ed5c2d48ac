import { expect, it } from "vitest";
import { generate, startServerProcess } from "./server-process.js";

/** So many requests at once keep two cores busy without a queue before them. */
const inFlight = 8;
const seconds = Number(process.env.OVERLOAD_SECONDS ?? 60);

it("a server that is asked three times what it can do answers what it takes as fast as ever, and refuses the rest at once", async () => {
  const server = await startServerProcess({
    MAX_IN_FLIGHT: String(inFlight),
    // Else Node lets the heap grow as far as the machine has memory, and collects when it must.
    NODE_OPTIONS: "--max-old-space-size=256",
  });
  const { url } = server;
  await generate({ url, seconds: 15, clients: inFlight });
  const normal = await generate({ url, seconds: 20, clients: inFlight });
  const sizes: number[] = [];
  const watch = setInterval(() => sizes.push(server.memory()), 1_000);
  const over = await generate({ url, seconds, perSecond: 3 * normal.perSecond });
  clearInterval(watch);
  const third = Math.floor(sizes.length / 3);
  const [early, late] = [Math.max(...sizes.slice(0, third)), Math.max(...sizes.slice(-third))];
  console.log("normal", JSON.stringify(normal));
  console.log("three times as much", JSON.stringify(over));
  console.log(`memory at most ${early.toFixed(0)} MB in the first third, ${late.toFixed(0)} MB in the last`);
  expect([normal.failed, over.failed]).toEqual([{}, {}]);
  expect(over.refused).toBeGreaterThan(over.accepted);
  expect(over.accepted / seconds).toBeGreaterThan(normal.perSecond / 2);
  expect(over.acceptedMs.p99).toBeLessThanOrEqual(2 * normal.acceptedMs.p99);
  expect(over.refusedMs.p99).toBeLessThan(50);
  expect(late - early).toBeLessThan(20);
}, 300_000);
