import type { Page } from "playwright-core";
import { settled } from "../browser/settled.js";

const motionMs = 600;

/** Waits until the canvas has drawn all that the address asks for, and come to rest. */
export const atRest = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => !new URLSearchParams(location.search).has("of"));
  await page.locator("[data-drawn=true]").waitFor();
  await settled(page);
  await page.waitForTimeout(motionMs);
};

/** Waits until a page has its heading, and all that it asked is answered. */
export const answered = async (page: Page, heading: string): Promise<void> => {
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  await settled(page);
};
