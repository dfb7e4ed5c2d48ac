import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatedWorld } from "../../generated-graph.js";
import { browserPath, type Explorer, expectNoFaults, openExplorer } from "./explorer.js";

describe.skipIf(browserPath === null)(
  "an entity with more ties than one expansion brings",
  { timeout: 60_000 },
  () => {
    let explorer: Explorer;
    beforeAll(async () => {
      const sizes = { organisations: 100, actsOfEach: 3, topics: 1 };
      explorer = await openExplorer({ openWorld: () => generatedWorld(sizes) });
    });
    afterAll(() => explorer.close());

    it("brings 25 of them, then 99 more each time, and says of how many; the view, too long for an address, survives a reload", async () => {
      const page = await explorer.open("/graph?lang=en&n=topic-0000&s=topic-0000");
      const expand = async (told: RegExp): Promise<void> => {
        await page.getByRole("button", { name: "Expand ▾" }).click();
        await page.getByRole("menuitem", { name: /^acts that concern it/ }).click();
        await page.getByText(told).waitFor();
      };
      await expand(/: 25 of 300, those with the most sources first/);
      await expand(/: 124 of 300, those with the most sources first/);
      await expand(/: 223 of 300, those with the most sources first/);
      await expand(/: all 300/);
      await page.getByText(/^301 entities/).waitFor();
      expectNoFaults(page);

      await expect.poll(() => new URL(page.url()).searchParams.has("draft")).toBe(true);
      await page.getByRole("button", { name: "Copy link" }).click();
      await page.getByText("This view is too large for a link").waitFor();
      await page.reload();
      await page.getByText(/^301 entities/).waitFor();
      const elsewhere = await explorer.open(page.url());
      await elsewhere.getByText("This view is kept in another window").waitFor();
    });
  },
);
