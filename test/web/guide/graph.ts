import type { Page } from "playwright-core";
import { canvasWords } from "../../../web/src/canvas/canvas-words.js";
import { detailsWords } from "../../../web/src/details/details-words.js";
import { graphWords } from "../../../web/src/graph/graph-words.js";
import { largestExpansion, usualExpansion } from "../../../web/src/graph/use-graph.js";
import { pageWords } from "../../../web/src/page/page-words.js";
import { linkWords } from "../../../web/src/vocabulary/link-words.js";
import { roleWords } from "../../../web/src/vocabulary/role-words.js";
import { atRest } from "./at-rest.js";
import { type Chapter, shown } from "./chapter.js";

const { en: graph } = graphWords;
const { en: canvas } = canvasWords;
const { en: details } = detailsWords;

const ofPage = (page: Page) =>
  [".graph-bar", ".graph-canvas", ".graph-details"].map((it) => page.locator(it));
const canvasOnly = (page: Page) => [page.locator(".canvas-application")];
/** A button of the graph itself, and not of the table below it. */
export const button = (page: Page, name: string) =>
  page.getByRole("button", { name }).and(page.locator(":not(.graph-around *)")).first();
const pressThen = async (page: Page, name: string): Promise<void> => {
  await button(page, name).click();
  await atRest(page);
};
const group = async (page: Page, by: "" | "country" | "type"): Promise<void> => {
  await page.getByLabel(graph.groupBy).selectOption(by);
  await atRest(page);
};

export const graphChapter: Chapter = {
  title: "The graph",
  world: "project",
  steps: [
    {
      heading: "Opening it",
      at: "/meeting/two-countries-four-sides-talks-11",
      says: [
        `${shown(pageWords.en.inGraph)} on any page opens the graph around what the page is about. ${shown(graph.graph)} in the bar at the top opens it empty: type a name into ${shown(graph.add)} and choose.`,
        `Acts are nodes. Two administrations are joined through the meeting, the campaign or the agreement in which both took part, and the line says in which role. ${shown(canvas.legend)} tells the shapes and lines: full lines are ${shown(canvas.stated)}, dashed ones ${shown(canvas.inferred)}, dotted ones ${shown(canvas.background)}.`,
        `On the right stand the ${shown(graph.details)} of what is selected: a click selects a node or a line, and with **Shift** or **Ctrl** one more. Drag a node to put it elsewhere, drag the ground to move all, turn the wheel to come nearer.`,
      ],
      does: async (page) => {
        await page.getByRole("link", { name: pageWords.en.inGraph }).click();
        await atRest(page);
        await pressThen(page, graph.fit);
      },
      picture: {
        name: "graph",
        alt: "The graph: tools above, on the left the 11th talks with those who took part, the topics and the place around it, on the right the details of the talks",
        of: ofPage,
      },
    },
    {
      heading: "The words of a line",
      says: [
        `Under ${shown(details.ties(9).replace(/\d+/, "…"))} the details list every line of the node. A click on one, there or on the canvas, shows how it is known and its sources, as on the pages.`,
      ],
      does: async (page) => {
        await page.locator(".ties").getByRole("button", { name: roleWords.en.PARTICIPANT }).first().click();
        await page.locator(".graph-details .sources").first().waitFor();
      },
      picture: {
        name: "graph-line",
        alt: "The details of a line: from whom, in which role, to which meeting, how it is known, and its source by document and paragraph",
        of: (page) => [page.locator(".graph-details")],
        height: 420,
      },
    },
    {
      heading: "Expanding",
      at: "/graph?n=vietnam-customs&s=vietnam-customs",
      says: [
        `${shown(graph.expand)} shows, before it fetches anything, how many there are of each kind of tie. Choose one kind, or ${shown(graph.expandAll(9).replace(/: \d+/, ""))}. A double click on a node takes all.`,
        `At most ${usualExpansion} come at once, and a line above the canvas says so, in this form: “${graph.expanded("…", usualExpansion, 40)}”. To have more, choose the same kind again: the menu then says how many are there already (“${graph.tie(linkWords.en.TOOK_PART_IN, 40, usualExpansion)}”), and brings the next ones, up to ${largestExpansion} at a time. What was on the canvas stays where it was.`,
      ],
      does: async (page) => {
        await atRest(page);
        await button(page, graph.expand).click();
        await page.getByRole("menuitem", { name: new RegExp(`^${linkWords.en.TOOK_PART_IN}`) }).waitFor();
      },
      picture: {
        name: "graph-expand",
        alt: "The menu of Expand for Viet Nam Customs: all ties, and each kind of tie with its number",
        of: (page) => [page.locator(".graph-details"), page.getByRole("menu")],
        height: 420,
      },
    },
    {
      heading: "Collapsing, hiding, keeping",
      says: [
        `${shown(graph.collapse)} takes away what the expansion of this node brought, but for what is pinned, what you expanded yourself, and what another expansion brought too. ${shown(graph.hide)} takes one node out of sight; ${shown(graph.keepOnly)} hides all but what is selected. Hidden is not gone: ${shown(graph.showAll(5).replace(/\d+/, "…"))} brings it back, and so does ${shown(graph.undo)}.`,
      ],
      does: async (page) => {
        await page.getByRole("menuitem", { name: new RegExp(`^${linkWords.en.TOOK_PART_IN}`) }).click();
        await page.getByText(new RegExp(`: ${usualExpansion} of \\d+, `)).waitFor();
        await atRest(page);
        await pressThen(page, graph.keepOnly);
        await page.getByRole("button", { name: /^Show \d+ hidden$/ }).click();
        await pressThen(page, graph.hide);
        await pressThen(page, graph.undo);
        await pressThen(page, graph.undo);
        await pressThen(page, graph.undo);
      },
    },
    {
      heading: "Putting it in order",
      at: "/graph?of=two-countries-four-sides-talks-11",
      says: [
        `${shown(graph.pin)} holds a node where it is. ${shown(graph.lock)} holds all of them. ${shown(graph.arrange)} finds new places for what is not pinned, and ${shown(graph.fit)} brings everything into the window. ${shown(graph.groupBy)} puts the nodes into frames, ${shown(graph.country)} or ${shown(graph.type)}.`,
      ],
      does: async (page) => {
        await atRest(page);
        await pressThen(page, graph.pin);
        await pressThen(page, graph.pin);
        await group(page, "country");
        await group(page, "type");
      },
      picture: {
        name: "graph-grouped",
        alt: "The same graph with its nodes in frames by type",
        of: canvasOnly,
        height: 700,
      },
    },
    {
      heading: "Folding acts",
      says: [
        `${shown(graph.fold)} turns acts into lines between those who took part: “${canvas.cooperated(3)}” is a line for three acts. Select it, and ${shown(details.actsOf)} are listed. Pressed again, or by ${shown(details.openActs)}, the acts are nodes again. A folded line says that two were in the same acts, and not in which roles: open it before you cite it. What is only proposed or planned is never folded, and the table below lists acts as acts all the same.`,
      ],
      does: async (page) => {
        await group(page, "");
        await pressThen(page, graph.arrange);
        await pressThen(page, graph.fold);
        await pressThen(page, graph.fit);
        await page.getByText(canvas.folded).waitFor();
      },
      picture: {
        name: "graph-folded",
        alt: "The same graph folded: administrations and people joined by lines that say how many acts they share",
        of: canvasOnly,
        height: 700,
      },
    },
  ],
};
