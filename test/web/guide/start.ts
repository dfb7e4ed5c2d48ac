import { expect } from "vitest";
import { layoutWords } from "../../../web/src/layout/layout-words.js";
import { searchWords } from "../../../web/src/search/search-words.js";
import { questions } from "../../../web/src/start/questions.js";
import { startWords } from "../../../web/src/start/start-words.js";
import { type Chapter, shown } from "./chapter.js";

const { en: start } = startWords;
const [first] = questions;
const inGraphql = questions.filter(({ to }) => to.startsWith("/graphiql")).length;

export const startChapter: Chapter = {
  title: "The start page",
  world: "project",
  steps: [
    {
      heading: "What is on it",
      at: "/",
      says: [
        `The page opens with the search box (${shown(searchWords.en.label)}) ready to be typed into. Below it stand ${shown(start.newest)}, each with its type, how far it has come, and when it was.`,
        `${shown(start.examples)} has ${questions.length} questions. A click opens each answered: ${questions.length - inGraphql} of them on a page of the explorer, those marked ${shown(start.inGraphql)} in [the editor for questions](#as-graphql).`,
        `The bar at the top stays on every page of the explorer: it leads to the start (${shown(layoutWords.en.title)}), to ${shown(layoutWords.en.graph)}, ${shown(layoutWords.en.search)} and ${shown(layoutWords.en.graphiql)}, and has the menus of the language and of the appearance.`,
      ],
      does: (page) => page.getByRole("heading", { name: start.newest }).waitFor(),
      picture: {
        name: "start",
        alt: "The start page: a search box, the newest acts on the left, questions on the right",
        height: 640,
      },
    },
    {
      heading: "Gates that face each other",
      says: [
        `Under ${shown(start.gates)} each pair of gates has a number, the same on the strip of the border and in the list, with the names of both sides in Vietnamese and, where they are known, in Chinese. A click on a number, or on a name, opens the page of the pair. Where the marks stand is approximate, as the page itself says.`,
      ],
      does: (page) => page.locator(".gate-mark").first().waitFor(),
      picture: {
        name: "start-gates",
        alt: "A strip of the land border with five numbered pairs of gates, and beside it their names in two languages",
        of: (page) => [page.locator("section.wide")],
      },
    },
    {
      heading: "Who is most connected, and what there is",
      says: [
        `${shown(start.mostConnected)} are listed with the number of their acts and of those they did them with. ${shown(start.years)} counts acts that ${shown(start.certain)}, and beside them those that ${shown(start.possible)}: acts whose beginning or end nobody gives. Acts without a date are counted below the table, and not left out in silence.`,
        `At the foot of every page stands what all of it rests on: how many documents and acts, from which to which day, in which languages, and the version of the data. Read it before you conclude anything from what you do not find.`,
      ],
      does: (page) =>
        page
          .getByRole("contentinfo")
          .getByText(/data version/)
          .waitFor(),
      picture: {
        name: "start-coverage",
        alt: "The most connected actors with their numbers, acts by year, and the foot of the page with documents, days, languages and data version",
        of: (page) => [
          page.locator("section", { has: page.getByRole("heading", { name: start.mostConnected }) }),
          page.getByRole("contentinfo"),
        ],
      },
    },
    {
      heading: "A question, answered",
      says: [
        `Click ${shown(first?.words.en ?? "")} and you are at [the page of a pair](#what-two-have-to-do-with-each-other), with the topic chosen.`,
      ],
      does: async (page) => {
        await page.getByRole("link", { name: first?.words.en ?? "" }).click();
        await page.locator(".shared-act").first().waitFor();
        await expect.poll(() => page.locator("select[name=topic]").inputValue()).toBe("drugs");
      },
    },
  ],
};
