import type { Page } from "playwright-core";
import { pathsWords } from "../../../web/src/paths-panel/paths-words.js";
import { atRest } from "./at-rest.js";
import { type Chapter, shown } from "./chapter.js";

const { en: paths } = pathsWords;

const choose = async (page: Page, field: string, name: string): Promise<void> => {
  const panel = page.getByRole("region", { name: paths.paths });
  await panel.getByRole("combobox", { name: field, exact: true }).fill(name);
  await page.getByRole("option", { name }).first().click();
};

export const pathsChapter: Chapter = {
  title: "Through whom two are tied",
  world: "project",
  steps: [
    {
      heading: "Paths, read as sentences",
      at: "/graph?of=nanning-customs",
      says: [
        `Below the graph, open ${shown(paths.paths)}. Choose two actors, ${shown(paths.from)} and ${shown(paths.to)}, by any of their names, and press ${shown(paths.find)}. A path goes from actor to actor by acts that both took part in, at most as many as ${shown(paths.maxActs)} says. It can be kept to a topic (${shown(paths.topic)}), to a time (${shown(paths.since)}, ${shown(paths.until)}) and ${shown(paths.kinds)}.`,
        `Each path is read out step by step, who took part in what with whom and in which roles, each step with its sources. ${shown(paths.show)} adds the path to the graph above. Where there is none, the page says ${shown(paths.none)} and what was searched.`,
        "That two are tied by a path does not say that they ever met: only that each step is an act of both. What is only proposed or planned is no step.",
      ],
      does: async (page) => {
        await atRest(page);
        await page.getByText(paths.paths, { exact: true }).first().click();
        await choose(page, paths.from, "Nanning Customs");
        await choose(page, paths.to, "United Nations Office on Drugs and Crime");
        await page.getByRole("button", { name: paths.find }).click();
        const first = page.getByRole("region", { name: paths.paths }).getByRole("article").first();
        await first.getByRole("button", { name: paths.show }).click();
        await first.getByText(paths.shown).waitFor();
      },
      picture: {
        name: "paths",
        alt: "The panel of paths: from Nanning Customs to the UN Office on Drugs and Crime, and the first path as sentences with their sources",
        of: (page) => [page.getByRole("region", { name: paths.paths })],
        height: 700,
      },
    },
  ],
};
