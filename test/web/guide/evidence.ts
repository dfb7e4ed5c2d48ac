import { actWords } from "../../../web/src/act/act-words.js";
import { documentWords } from "../../../web/src/document/document-words.js";
import { evidenceWords } from "../../../web/src/evidence/evidence-words.js";
import { pageWords } from "../../../web/src/page/page-words.js";
import { answered } from "./at-rest.js";
import { type Chapter, shown, table } from "./chapter.js";

const { en: evidence } = evidenceWords;
const { en: document } = documentWords;

export const evidenceChapter: Chapter = {
  title: "The words behind a fact",
  world: "ports",
  steps: [
    {
      heading: "Opening the source",
      at: "/meeting/ports-talks",
      says: [
        `Beside a fact stands how it is known, and ${shown(evidence.sources(1))}, or more. A click opens them: the document, the paragraph, and the paragraph itself with the words that carry the fact highlighted in it.`,
        `Below the paragraph stands whether the check passed. When the fact was read, a fingerprint of its words was kept; whenever the page shows them, they are held against it. ${shown(evidence.checked)}: nothing has changed. ${shown(evidence.changed)}: the text is another than the one that was read; look at the document before you rely on the fact.`,
      ],
      does: async (page) => {
        await answered(page, "Talks of the ports");
        const source = page
          .getByRole("group")
          .filter({ hasText: evidence.sources(1) })
          .first();
        await source.getByText(evidence.sources(1)).click();
        await page.locator("mark").first().waitFor();
      },
      picture: {
        name: "words",
        alt: "A meeting of a world of our own: an opened source with its paragraph, the words of the fact highlighted, and below it that the words are still those that were read",
        of: (page) => [
          page.locator("section", { has: page.getByRole("heading", { name: pageWords.en.facts }) }),
        ],
        height: 640,
      },
    },
    {
      heading: "Stated, inferred, background",
      at: "/meeting/ports-talks",
      says: [
        "How a fact is known is said by a word and by the look of its frame. The lines of the graph look alike:",
        table(
          ["word", "frame", "what it means"],
          [
            [shown(evidence.STATED), "a full line", evidence.statedMeans],
            [shown(evidence.INFERRED), "dashes", evidence.inferredMeans],
            [shown(evidence.BACKGROUND), "dots, and fainter", evidence.backgroundMeans],
          ],
        ),
        "Background facts have no source, since no document here says them. In a report of your own, tell them from the others.",
      ],
      does: async (page) => {
        await answered(page, "Talks of the ports");
        for (const basis of ["STATED", "INFERRED", "BACKGROUND"])
          await page.locator(`[data-basis=${basis}]:visible`).first().waitFor();
      },
      picture: {
        name: "bases",
        alt: "A meeting of a world of our own: names marked background, and parts marked stated and inferred, each with a frame of its own",
        of: (page) => [
          page.locator("section", { has: page.getByRole("heading", { name: pageWords.en.names }) }),
          page.locator("section", { has: page.getByRole("heading", { name: actWords.en.who }) }),
        ],
      },
    },
  ],
};

export const documentChapter: Chapter = {
  title: "The page of a document",
  world: "ports",
  steps: [
    {
      heading: "A paragraph and its facts",
      at: "/document/ports-report",
      says: [
        `Every source leads to the page of its document, at its paragraph. On top stands where the text comes from: publisher, date, file, and the ${shown(document.sha256)}, by which you can tell that your copy is the same. Then comes ${shown(document.article)}: on the left the paragraphs with all their passages highlighted, on the right the facts taken from them.`,
        `A click on the words of a fact shows those words alone in the paragraph; a second click shows all again. A paragraph from which nothing was taken says “${document.nothing}”`,
      ],
      does: async (page) => {
        await answered(page, "Report on the ports");
        await page.locator("button.quote").nth(1).click();
        await page.locator("mark[data-chosen=true]").first().waitFor();
      },
      picture: {
        name: "document",
        alt: "A document of our own making: on the left its paragraphs with highlighted words, on the right the facts taken from each",
        of: (page) => [page.locator(".paragraph").nth(0), page.locator(".paragraph").nth(1)],
        height: 800,
      },
    },
  ],
};
