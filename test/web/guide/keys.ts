import { canvasWords } from "../../../web/src/canvas/canvas-words.js";
import { shortcuts } from "../../../web/src/canvas/shortcut-keys.js";
import { graphWords } from "../../../web/src/graph/graph-words.js";
import { layoutWords } from "../../../web/src/layout/layout-words.js";
import { atRest } from "./at-rest.js";
import { type Chapter, shown, table } from "./chapter.js";
import { button } from "./graph.js";

const { en: canvas } = canvasWords;

export const keysChapter: Chapter = {
  title: "The keyboard",
  world: "project",
  steps: [
    {
      heading: "Keys on the canvas",
      at: "/graph?of=nanning-customs",
      says: [
        `The explorer can be used without a mouse: **Tab** goes from one thing to the next, and the first one on a page, ${shown(layoutWords.en.skip)}, leads past the bar. What is selected on the canvas is said to a screen reader. ${shown(graphWords.en.shortcuts)}, or **?**, shows these keys:`,
        table(
          ["key", "what it does"],
          shortcuts.map(([key, meaning]) => [
            key
              .split(" ")
              .map((it) => `<kbd>${it}</kbd>`)
              .join(" "),
            canvas[meaning],
          ]),
        ),
        canvas.keysWhere,
      ],
      does: async (page) => {
        await atRest(page);
        await page.getByRole("application").press("?");
        await page.getByRole("dialog", { name: canvas.shortcuts }).waitFor();
        await page.keyboard.press("Escape");
        await button(page, graphWords.en.shortcuts).click();
        await page.getByRole("dialog", { name: canvas.shortcuts }).waitFor();
      },
    },
  ],
};
