import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatedFacts, generatedWorld } from "../../generated-graph.js";
import { browserPath, type Explorer, expectNoFaults, openExplorer, picture } from "./explorer.js";

const sizes = { organisations: 250, actsOfEach: 3, topics: 40 };

/** As many of a generated graph's acts with their organisations, as a saved view. */
const viewOf = (count: number): string => {
  const ids = generatedFacts(sizes).flatMap((fact) =>
    fact.kind === "declaration" && fact.type !== "FIGURE" && fact.type !== "DOCUMENT" ? [fact.id] : [],
  );
  const offices = ids.filter((id) => /^office-\d+$/.test(id));
  const acts = ids.filter((id) => /-talks-\d+$/.test(id));
  const n = [...offices.slice(0, count / 4), ...acts].slice(0, count).join(".");
  return JSON.stringify({ format: "customs-cooperation-graph/view", view: { n } });
};

/** The times between frames while the canvas is dragged, in milliseconds, in order. */
const framesWhileDragging = async (page: Page): Promise<number[]> => {
  const box = await page.getByRole("application").boundingBox();
  if (box === null) throw new Error("there is no canvas");
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    let last = performance.now();
    const next = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  for (let step = 0; step < 120; step += 1) {
    await page.mouse.move(box.x + 20 + step * 3, box.y + 20 + step);
    await page.waitForTimeout(10);
  }
  await page.mouse.up();
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  return frames.sort((a, b) => a - b);
};

describe.skipIf(browserPath === null)("the canvas with many nodes", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer({ openWorld: () => generatedWorld(sizes) });
  });
  afterAll(() => explorer.close());

  it.each([300, 1000])(
    "draws %i and is dragged; the figures are told",
    { timeout: 120_000 },
    async (count) => {
      const page = await explorer.open("/graph?lang=en");
      const drawn = page.locator("[data-drawn=true]");
      const began = performance.now();
      await page.locator("input[type=file]").setInputFiles({
        name: "view.json",
        mimeType: "application/json",
        buffer: Buffer.from(viewOf(count)),
      });
      await drawn.waitFor({ timeout: 60_000 });
      let ms = performance.now() - began;
      const drawAll = page.getByRole("button", { name: `Draw ${count}` });
      if (await drawAll.count()) {
        await page.getByText(`300 of ${count} are drawn. The table has them all.`).waitFor();
        const again = performance.now();
        await drawAll.click();
        await drawAll.waitFor({ state: "detached" });
        await drawn.waitFor({ timeout: 60_000 });
        ms = performance.now() - again;
      }
      expect(await page.locator(".counted").textContent()).toContain(`${count} entities`);
      await page.waitForTimeout(1500);
      const frames = await framesWhileDragging(page);
      const median = frames[Math.floor(frames.length / 2)] ?? 0;
      console.log(
        `${count} nodes: drawn after ${Math.round(ms)} ms, median frame ${median.toFixed(1)} ms of ${frames.length}`,
      );
      await picture(page, `graph-${count}`);
      expectNoFaults(page);
    },
  );
});
