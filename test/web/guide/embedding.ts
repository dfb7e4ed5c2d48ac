import { embedWords } from "../../../web/src/embed/embed-words.js";
import { layoutWords } from "../../../web/src/layout/layout-words.js";
import { settled } from "../browser/settled.js";
import { type Chapter, shown, table } from "./chapter.js";

export const embeddingChapter: Chapter = {
  title: "A view in another site's page",
  world: "project",
  steps: [
    {
      heading: "Three addresses for a frame",
      says: [
        "A portal, a case file or an intranet page can show a view in a frame. It is the view alone, without the bar at the top, above what all of it rests on:",
        table(
          ["address", "what it shows"],
          [
            [
              "`/embed/graph?of=<id>,<id>`",
              "the graph around some entities; or any address of the graph, with `/embed` before it",
            ],
            [
              "`/embed/pair/<one>/<other>`",
              "what two have to do with each other, kept to what the address of the page of the pair says",
            ],
            [
              "`/embed/timeline?of=<id>`",
              "the acts of one in the order of time; several, with an `of=` for each",
            ],
          ],
        ),
        `An id is the last part of the address of a page, such as \`nanning-customs\`. ${shown(embedWords.en.open)} in the frame opens the explorer in a window of its own. [examples/embed.html](../examples/embed.html) is such a page, to copy from. Which sites may show a view is decided by whoever runs the server.`,
      ],
      does: async (page) => {
        for (const view of [
          "graph?of=nanning-customs",
          "pair/nanning-customs/regional-customs-xvi?topic=drugs",
          "timeline?of=nanning-customs",
        ]) {
          await page.goto(`/embed/${view}&lang=en`);
          await page.getByRole("link", { name: embedWords.en.open }).waitFor();
          await settled(page);
        }
        const [explorer] = await Promise.all([
          page.context().waitForEvent("page"),
          page.getByRole("link", { name: embedWords.en.open }).click(),
        ]);
        await explorer.getByRole("link", { name: layoutWords.en.title }).waitFor();
      },
    },
  ],
};
