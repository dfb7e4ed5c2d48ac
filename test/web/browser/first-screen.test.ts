import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, type Explorer, openExplorer } from "./explorer.js";

const rounds = 3;

describe.skipIf(browserPath === null)("the first screen", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  it("takes less than 250 KB of script, compressed, and no map of the world nor editor", async () => {
    const page = await explorer.open("/?lang=en");
    const asked = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
    );
    const scripts = [...new Set(asked.filter((path) => path.endsWith(".js")))];
    const sizes = await Promise.all(
      scripts.map(async (path) => {
        const bytes = new Uint8Array(await (await fetch(explorer.url + path)).arrayBuffer());
        return { path, bytes: gzipSync(bytes).length };
      }),
    );
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`first screen: ${Math.round(total / 1000)} KB of script, compressed`, sizes);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(250_000);
    expect(asked.filter((path) => /monaco|cytoscape|countries|\.json/.test(path))).toEqual([]);
  });

  it("can be used within 1.5 s of a warm server, its search box in focus and its acts there", async () => {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const page = await explorer.open("about:blank");
      await page.goto(`${explorer.url}/?lang=en`, { waitUntil: "commit" });
      const usable = page.waitForFunction(() => {
        const inFocus = document.activeElement?.getAttribute("role") === "combobox";
        return inFocus && document.querySelector("main .rows time") && performance.now();
      });
      times.push(Number(await (await usable).jsonValue()));
      await page.context().close();
    }
    const warm = times.slice(1).map(Math.round);
    console.log(`first screen: usable after ${warm.join(", ")} ms`);
    expect(Math.min(...warm)).toBeLessThan(1500);
  });
});
