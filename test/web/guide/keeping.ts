import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { exportWords } from "../../../web/src/export/export-words.js";
import { formatNames } from "../../../web/src/export/formats.js";
import { graphWords } from "../../../web/src/graph/graph-words.js";
import { atRest } from "./at-rest.js";
import { type Chapter, shown } from "./chapter.js";
import { button } from "./graph.js";

const { en: graph } = graphWords;
const { en: saved } = exportWords;

const saving = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await download.path(), "utf8");
};

export const keepingChapter: Chapter = {
  title: "Keeping what you found",
  world: "project",
  steps: [
    {
      heading: "The address, and going back",
      at: "/graph?of=nanning-customs",
      says: [
        `The address of the page holds the whole view: what is in it, where it lies, what is hidden, pinned, filtered and selected. Make a bookmark of it, or press ${shown(graph.copyLink)} and send it to a colleague who uses the same server.`,
        `${shown(graph.undo)} and ${shown(graph.redo)} go back and forth through all that you changed in the view.`,
        `A very large view does not fit into an address. Then ${shown(graph.copyLink)} says so (“${graph.draftLink}”), and this window alone keeps the view. Save it as a file.`,
      ],
      does: async (page) => {
        await atRest(page);
        await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
        await button(page, graph.copyLink).click();
        await page.getByText(graph.copied).waitFor();
        await button(page, graph.hide).click();
        await button(page, graph.undo).click();
        await button(page, graph.redo).click();
        await button(page, graph.undo).click();
      },
    },
    {
      heading: "A file of the view",
      says: [
        `${shown(graph.save)} writes the view to a small file, ${shown(graph.open)} reads it again. The file has what is in the view and where, and no facts: those are asked for anew, so that an old file shows what is known today.`,
      ],
      does: async (page) => {
        const file = await saving(page, () => button(page, graph.save).click());
        expect(JSON.parse(file).view.n).toContain("nanning-customs");
        await page
          .getByLabel(graph.open, { exact: true })
          .and(page.locator("input"))
          .setInputFiles({
            name: "graph.json",
            mimeType: "application/json",
            buffer: Buffer.from(file),
          });
        await atRest(page);
      },
    },
    {
      heading: "Export, and its stamp",
      says: [
        `${shown(saved.export)} saves what is shown, filters and all, as ${formatNames.map((name) => shown(saved[name])).join(", ")}. The two CSV files open in a spreadsheet and in Gephi.`,
        "Every file carries a stamp: the version of the data, when it was exported, with which filters, and the documents that its links rest on (in the CSV of the links, row by row). The name of the file has the version and the day. Who gets the file can thus tell what it shows, and what it leaves out.",
      ],
      does: async (page) => {
        await page.getByRole("button", { name: saved.export }).click();
        await page.getByRole("menuitem", { name: saved.json }).waitFor();
        const file = await saving(page, () => page.getByRole("menuitem", { name: saved.json }).click());
        expect(Object.keys(JSON.parse(file).stamp)).toEqual([
          "dataVersion",
          "exported",
          "filters",
          "documents",
        ]);
        await page.getByRole("button", { name: saved.export }).click();
        await page.getByRole("menuitem", { name: saved.json }).waitFor();
      },
      picture: {
        name: "export",
        alt: "The menu of Export with seven formats",
        of: (page) => [page.locator(".graph-bar"), page.getByRole("menu")],
      },
    },
  ],
};
