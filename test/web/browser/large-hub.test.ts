import { afterAll, beforeAll, describe, it } from "vitest";
import { generatedWorld } from "../../generated-graph.js";
import { browserPath, type Explorer, expectNoFaults, openExplorer } from "./explorer.js";

describe.skipIf(browserPath === null)(
  "an entity with more ties than one expansion brings",
  { timeout: 60_000 },
  () => {
    let explorer: Explorer;
    beforeAll(async () => {
      const sizes = { organisations: 60, actsOfEach: 3, topics: 1 };
      explorer = await openExplorer({ openWorld: () => generatedWorld(sizes) });
    });
    afterAll(() => explorer.close());

    it("brings 25 of them, then 99 more each time, and says of how many, until all are there", async () => {
      const page = await explorer.open("/graph?lang=en&n=topic-0000&s=topic-0000");
      const expand = async (told: RegExp): Promise<void> => {
        await page.getByRole("button", { name: "Expand ▾" }).click();
        await page.getByRole("menuitem", { name: /^acts that concern it/ }).click();
        await page.getByText(told).waitFor();
      };
      await expand(/: 25 of 180, those with the most sources first/);
      await expand(/: 124 of 180, those with the most sources first/);
      await expand(/: all 180/);
      await page.getByText(/^181 entities/).waitFor();
      expectNoFaults(page);
    });
  },
);
