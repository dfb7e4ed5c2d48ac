import { expect, it } from "vitest";
import { generate, slopeOf, startServerProcess } from "./server-process.js";

const seconds = Number(process.env.SOAK_SECONDS ?? 600);
/** By then the store of parsed documents is full, which holds 4 MB of them. */
const warmUp = 0.4 * seconds;

it(
  `a server that is asked for ${seconds} s, never the same twice, keeps its memory`,
  async () => {
    const server = await startServerProcess({
      // Else Node lets the heap grow as far as the machine has memory, and collects when it must.
      NODE_OPTIONS: "--max-old-space-size=256",
    });
    const { url } = server;
    const began = performance.now();
    const held: [minute: number, size: number][] = [];
    const used: [minute: number, size: number][] = [];
    const watch = setInterval(async () => {
      const minute = (performance.now() - began) / 60_000;
      const figures = await (await fetch(`${url}/metrics`)).text();
      held.push([minute, server.memory()]);
      used.push([minute, Number(/^nodejs_heap_size_used_bytes (\d+)/m.exec(figures)?.[1]) / 2 ** 20]);
    }, 1_000);
    const outcome = await generate({ url, seconds, clients: 4, distinct: true });
    clearInterval(watch);
    const afterWarmUp = (points: typeof held) => points.filter(([minute]) => minute * 60 > warmUp);
    const lowest = lowestOfEach(0.5, afterWarmUp(used));
    console.log(JSON.stringify(outcome));
    console.log(
      `heap after collections ${lowest.map(([, size]) => size.toFixed(1)).join(" ")} MB: ${slopeOf(lowest).toFixed(2)} MB a minute`,
    );
    const resident = afterWarmUp(held);
    console.log(
      `resident ${resident[0]?.[1].toFixed(0)} MB after the warm-up, ${resident.at(-1)?.[1].toFixed(0)} MB at the end: ${slopeOf(resident).toFixed(2)} MB a minute`,
    );
    expect(outcome.failed).toEqual({});
    expect(slopeOf(lowest)).toBeLessThan(1);
    expect(slopeOf(resident)).toBeLessThan(seconds >= 600 ? 1 : 10);
  },
  (seconds + 120) * 1_000,
);

/** The lowest of each whole stretch of so many minutes: what is left when a collection has gone through. */
const lowestOfEach = (minutes: number, points: readonly [number, number][]): [number, number][] => {
  const stretches = new Map<number, [number, number]>();
  for (const [minute, size] of points) {
    const stretch = Math.floor(minute / minutes);
    const low = stretches.get(stretch);
    if (low === undefined || size < low[1]) stretches.set(stretch, [minute, size]);
  }
  return [...stretches.values()].slice(0, -1);
};
