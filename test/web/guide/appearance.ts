import { expect } from "vitest";
import { graphWords } from "../../../web/src/graph/graph-words.js";
import { layoutWords } from "../../../web/src/layout/layout-words.js";
import { answered, atRest } from "./at-rest.js";
import { type Chapter, shown } from "./chapter.js";

const { en: layout } = layoutWords;

export const appearanceChapter: Chapter = {
  title: "Language, appearance, small screens, paper",
  world: "project",
  steps: [
    {
      heading: "Language",
      at: "/organisation/nanning-customs",
      says: [
        `${shown(layout.language)} at the top right has Vietnamese, English and Chinese; the page changes at once and stays where it is. The address keeps the choice (\`lang=vi\`, \`lang=en\`, \`lang=zh\`). Names change with it where somebody wrote one down in that language; the documents' words never do.`,
      ],
      does: async (page) => {
        await page.getByLabel(layout.language).selectOption("zh");
        await answered(page, "南宁海关");
      },
      picture: {
        name: "chinese",
        alt: "The page of Nanning Customs in Chinese",
        height: 420,
      },
    },
    {
      heading: "Appearance",
      says: [
        `${shown(layout.theme)} beside it is ${shown(layout.light)}, ${shown(layout.dark)} or ${shown(layout.system)}; the browser remembers it. Whoever has told the system to show less motion sees none on the canvas.`,
      ],
      does: async (page) => {
        await page.getByLabel(layoutWords.zh.language).selectOption("en");
        await page.getByLabel(layout.theme).selectOption("dark");
        await expect
          .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
          .toBe("dark");
        await page.getByLabel(layout.theme).selectOption("light");
      },
    },
    {
      heading: "Small screens",
      says: [
        `The pages fit a telephone. The graph there leads with the details; ${shown(graphWords.en.openCanvas)} shows the canvas and ${shown(graphWords.en.closeCanvas)} puts it away.`,
      ],
      does: async (page) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto("/graph?of=nanning-customs&lang=en");
        await page.getByRole("button", { name: graphWords.en.openCanvas }).click();
        await atRest(page);
        await page.getByRole("button", { name: graphWords.en.closeCanvas }).click();
      },
      picture: {
        name: "small-screen",
        alt: "The graph on a screen of 360 pixels: tools, and the details of Nanning Customs",
      },
    },
    {
      heading: "Paper",
      says: [
        "Print any page from the browser. On paper there are no buttons and menus, and the sources of each fact are opened, so that the sheet says what it rests on.",
      ],
      does: async (page) => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto("/pair/nanning-customs/regional-customs-vi?lang=en");
        await page.locator(".shared-act").first().waitFor();
        await page.emulateMedia({ media: "print" });
        expect(await page.getByRole("button").and(page.locator(":visible")).count()).toBe(0);
        expect(await page.locator(".shared-act .sources li").first().isVisible()).toBe(true);
      },
    },
  ],
};
