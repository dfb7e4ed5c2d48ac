import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  appearances,
  browserPath,
  type Explorer,
  expectAccessible,
  expectNoFaults,
  openExplorer,
  picture,
} from "./explorer.js";

describe.skipIf(browserPath === null)("the start page", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  it("shows the newest acts and the most connected actors, each leading to its page", async () => {
    const page = await explorer.open("/?lang=en");
    await page.getByRole("link", { name: "Viet Nam Customs" }).first().waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Who cooperated with whom, and on what?",
    );
    expectNoFaults(page);
  });

  it.each(appearances)("has nothing that axe finds in $lang, $theme", async ({ lang, theme }) => {
    const page = await explorer.open(`/?lang=${lang}`, { colorScheme: theme });
    await expectAccessible(page);
    await picture(page, `start-${lang}-${theme}`);
    expectNoFaults(page);
  });
});
