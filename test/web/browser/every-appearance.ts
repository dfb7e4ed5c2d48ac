import type { Page } from "playwright-core";
import { expect } from "vitest";
import { appearances, type Explorer, expectAccessible, expectNoFaults, picture } from "./explorer.js";
import { settled } from "./settled.js";

/** Waits until everything was asked, and answered. */
const answered = async (page: Page): Promise<void> => {
  await settled(page);
  expect(await page.locator(".trouble").count()).toBe(0);
};

/** Fails where a page has to be scrolled sideways. */
const expectNarrow = async (page: Page): Promise<void> => {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
};

/**
 * Holds a page to what axe finds in all languages and themes, on a wide and on a narrow screen, where it need not be
 * scrolled sideways; keeps pictures in English under a name.
 */
export const expectAccessibleInAll = async (
  explorer: Explorer,
  path: string,
  name: string,
): Promise<void> => {
  const page = await explorer.open("/?lang=en");
  const [bare, hash = ""] = path.split("#");
  for (const { lang, theme } of appearances) {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${bare}${bare?.includes("?") ? "&" : "?"}lang=${lang}${hash && `#${hash}`}`);
    await answered(page);
    await expectAccessible(page);
    if (lang === "en") await picture(page, `${name}-${theme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNarrow(page);
  await expectAccessible(page);
  await picture(page, `${name}-360`);
  expectNoFaults(page);
  await page.context().close();
};
