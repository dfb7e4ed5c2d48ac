import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import UPNG from "upng-js";
import { afterAll, beforeAll, describe, it } from "vitest";
import { projectPath } from "../../../src/project-root.js";
import { portsCorpus, portsWorld, seededWorld } from "../../world.js";
import type { Picture } from "../guide/chapter.js";
import { chapters } from "../guide/chapters.js";
import { browserPath, type Explorer, expectNoFaults, openExplorer } from "./explorer.js";

/** Where pictures are kept: in the guide where they are to be taken anew, else beside those of the other tests. */
const folder =
  process.env.GUIDE === "anew"
    ? projectPath("docs", "explorer")
    : projectPath("dist", "screenshots", "guide");

const width = 1280;
const windowHeight = 900;
const margin = 8;

/** The part of the window that a picture shows, in its pixels, once the part has come into view. */
const clipOf = async (page: Page, { of, height = windowHeight }: Picture) => {
  if (of === undefined) return { x: 0, y: 0, width: page.viewportSize()?.width ?? width, height };
  const parts = of(page);
  await parts[0]?.evaluate((part) => scrollTo(0, part.getBoundingClientRect().top + scrollY - 8));
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const known = boxes.flatMap((box) => box ?? []);
  const [left, top] = [Math.min(...known.map(({ x }) => x)), Math.min(...known.map(({ y }) => y))];
  const right = Math.max(...known.map((box) => box.x + box.width));
  const bottom = Math.max(...known.map((box) => box.y + box.height));
  const [x, y] = [Math.max(0, left - margin), Math.max(0, top - margin)];
  return {
    x,
    y,
    width: Math.min(width, right + margin) - x,
    height: Math.min(windowHeight, y + height, bottom + margin) - y,
  };
};

/** A picture in 256 colours: a third of the bytes, and alike to the eye. */
const compact = (png: Buffer): Buffer => {
  const { buffer, byteOffset, byteLength } = png;
  const image = UPNG.decode(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, 256));
};

const take = async (page: Page, picture: Picture): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  if (picture.of === undefined) await page.evaluate(() => scrollTo(0, 0));
  mkdirSync(folder, { recursive: true });
  const png = await page.screenshot({ clip: await clipOf(page, picture) });
  writeFileSync(join(folder, `${picture.name}.png`), compact(png));
};

const inEnglish = (address: string): string => `${address}${address.includes("?") ? "&" : "?"}lang=en`;

const worlds = {
  project: {
    openWorld: () => seededWorld(null),
    of: "the project's own facts, without the documents' texts",
  },
  ports: { openWorld: portsWorld, of: "a small world of our own" },
} as const;

describe.skipIf(browserPath === null).each(["project", "ports"] as const)(
  "what the guide does, on %s",
  { timeout: 180_000 },
  (name) => {
    let explorer: Explorer;
    beforeAll(async () => {
      // The texts of the small world alone: a sentence of the articles can be in no picture.
      explorer = await openExplorer({
        openWorld: worlds[name].openWorld,
        variables: { CORPUS_DIR: portsCorpus },
      });
    });
    afterAll(() => explorer.close());

    it.each(chapters.filter(({ world }) => world === name))("$title", async ({ steps }) => {
      const page = await explorer.open(inEnglish("/"), {
        viewport: { width, height: windowHeight },
        colorScheme: "light",
        reducedMotion: "reduce",
      });
      for (const { at, does, picture } of steps) {
        if (at !== undefined) await page.goto(inEnglish(at));
        await does?.(page);
        if (picture) await take(page, picture);
      }
      expectNoFaults(page);
    });
  },
);
