import type { Page } from "playwright-core";
import { typeWords } from "../../../web/src/entity/type-words.js";
import { searchWords } from "../../../web/src/search/search-words.js";
import { matchRuleWords } from "../../../web/src/vocabulary/match-rule-words.js";
import { type Chapter, shown, table } from "./chapter.js";

const { en: search } = searchWords;
const { en: rules } = matchRuleWords;

const box = (page: Page) => page.getByRole("combobox", { name: search.label });
const hit = (page: Page, name: string) => page.getByRole("option").filter({ hasText: name }).first();

const ways = [
  ["Hải quan Nam Ninh", "Vietnamese, as it is written"],
  ["hai quan nam ninh", "Vietnamese without marks"],
  ["Nanning", "the beginning of the English name"],
  ["南宁海关", "Chinese characters"],
  ["nanning haiguan", "pinyin, without the marks of the tones"],
  ["Nanming Customs", "a letter wrong"],
] as const;

export const searchChapter: Chapter = {
  title: "Searching",
  world: "project",
  steps: [
    {
      heading: "As you type",
      at: "/",
      says: [
        `Type a name, or a part of one, in whichever language you have it. Each entry under the box says its type, how the name matched, and, where the name on the page is another, ${shown(search.matchedName)} which name it was found, with its language.`,
        "The down arrow and **Enter** open an entry, as a click does. **Escape** clears the box. On every other page of the explorer, the key **/** leads to the box in the bar.",
      ],
      does: async (page) => {
        await box(page).fill("hai quan nam ninh");
        await hit(page, "Nanning Customs").waitFor();
      },
      picture: {
        name: "search-typing",
        alt: "The search box with “hai quan nam ninh” typed; below it entries with type, rule and the name that matched",
        height: 520,
      },
    },
    {
      heading: "Three languages, and slips",
      says: [
        "All of these find Nanning Customs:",
        table(
          ["typed", "what it is"],
          ways.map(([typed, what]) => [`\`${typed}\``, what]),
        ),
        `How a name matched is said in words: ${Object.values(rules).map(shown).join(", ")}.`,
      ],
      does: async (page) => {
        for (const [typed] of ways) {
          await box(page).fill(typed);
          await page.getByRole("status").getByText(search.waiting).waitFor({ state: "hidden" });
          await hit(page, "Nanning Customs").waitFor();
        }
        await box(page).fill("友谊关");
        await hit(page, "Youyiguan").waitFor();
      },
      picture: {
        name: "search-characters",
        alt: "The search box with 友谊关 typed; the entry Youyiguan says by which Chinese name it was found",
        height: 420,
      },
    },
    {
      heading: "All that was found",
      says: [
        `**Enter** alone opens the page of all that was found. ${shown(search.types)} narrow it: mark one or more. The address keeps the text and the types, so it can be sent to somebody. Long lists come in pages; ${shown(search.more)} brings the next.`,
      ],
      does: async (page) => {
        await box(page).fill("khau");
        await box(page).press("Enter");
        await page.getByRole("checkbox", { name: typeWords.en.BORDER_GATE, exact: true }).check();
        await page.waitForURL(/type=BORDER_GATE/);
        await page.getByRole("main").getByRole("listitem").first().waitFor();
      },
      picture: {
        name: "search-page",
        alt: "The page of the search with the type Border gate marked and the gate that was found",
        height: 560,
      },
    },
    {
      heading: "Nothing found",
      says: [
        `Where nothing is called so, the page says it (${shown(search.none("…"))}) and what was searched: how many names, in which languages, from how many documents. That is no proof that there is no such person or body, only that these documents and this register do not name them so.`,
      ],
      at: "/search?q=zzyzx",
      does: (page) =>
        page.getByRole("main").getByText(search.none("zzyzx")).filter({ visible: true }).waitFor(),
    },
  ],
};
