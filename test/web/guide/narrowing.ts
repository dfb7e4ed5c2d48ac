import { typeWords } from "../../../web/src/entity/type-words.js";
import { filterWords } from "../../../web/src/filters/filter-words.js";
import { tableWords } from "../../../web/src/table/table-words.js";
import { timelineWords } from "../../../web/src/timeline/timeline-words.js";
import { atRest } from "./at-rest.js";
import { type Chapter, shown } from "./chapter.js";

const { en: filters } = filterWords;
const { en: timeline } = timelineWords;
const { en: list } = tableWords;

export const narrowingChapter: Chapter = {
  title: "Filters, timeline, table",
  world: "project",
  steps: [
    {
      heading: "Filters",
      at: "/graph?of=vietnam-customs,china-customs",
      says: [
        `Below the graph, open ${shown(filters.filters)}. ${shown(filters.types)} and ${shown(filters.roles)} are ticked at first: take away what you do not want to see. ${shown(filters.topics)} works the other way: tick a topic, and only acts that concern it stay. Each box says how many the view has of it.`,
        `${shown(filters.time)} lets through acts ${shown(filters.from)} one day ${shown(filters.to)} another; either may stay empty. Acts of which no date is known are a class of their own, ${shown(filters.undated)}: a span of time neither takes them in nor throws them out, that box does.`,
        `How many are filtered away is said at the top of the filters, and ${shown(filters.reset)} ends it. The canvas, the table and the export all follow.`,
      ],
      does: async (page) => {
        await atRest(page);
        await page.getByText(filters.filters, { exact: true }).first().click();
        await page
          .getByRole("region", { name: filters.filters })
          .getByRole("checkbox", { name: new RegExp(`^${typeWords.en.COMMITMENT} `) })
          .uncheck();
        await page.getByText(/^\d+ of \d+ are filtered away$/).waitFor();
      },
      picture: {
        name: "filters",
        alt: "The filters: types with their numbers, of which Commitment is not ticked, the time of acts with No date, roles, and topics",
        of: (page) => [page.getByRole("region", { name: filters.filters })],
        height: 560,
      },
    },
    {
      heading: "Timeline",
      says: [
        `${shown(timeline.timeline)} has a mark for each act with a date. An act of one day is its shape alone; one of which only a month, a year or a span is known has a bar over all the days that may be meant, and the bar fades where nobody gives its end. A click on a mark selects the act.`,
        `Drag over the strip, or move the two ends of the slider below it, and only acts of those days stay. With the keyboard, an arrow key moves an end by a day, **Page Up** and **Page Down** by a month. ${shown(timeline.clear)} takes that back, and ${shown(timeline.undated(3).replace(/: \d+/, ""))} lets acts without a date through or not.`,
      ],
      does: async (page) => {
        await page.getByRole("button", { name: filters.reset }).click();
        const first = page.getByRole("slider", { name: timeline.from });
        await first.focus();
        for (let months = 0; months < 12; months += 1) await first.press("PageUp");
        await page.getByRole("button", { name: timeline.clear }).waitFor();
      },
      picture: {
        name: "timeline",
        alt: "The timeline of the acts of the view; the first part of it is outside the two ends of the slider, and its acts are faint",
        of: (page) => [page.getByRole("region", { name: timeline.timeline })],
      },
    },
    {
      heading: "Table",
      says: [
        `${shown(list.table)} has all that the canvas shows, in two tabs: the entities, and the links with what each rests on. Some people find it easier than the canvas, and nothing is left out of it. A click on the head of a column sorts by it.`,
        `Tick rows, and ${shown(list.hide)}, ${shown(list.keep)}, ${shown(list.pin)} and ${shown(list.expand)} do to all of them what they do on the canvas: the selection is the same. ${shown(list.csv)} saves the rows of the tab that is open.`,
      ],
      does: async (page) => {
        await page.getByRole("button", { name: timeline.clear }).click();
        const all = page.getByRole("region", { name: list.table });
        await all
          .getByRole("checkbox", { name: list.select("Anti-Smuggling Bureau of China Customs"), exact: true })
          .check();
        await all
          .getByRole("checkbox", { name: list.select("Asia-Pacific Shield campaign"), exact: true })
          .check();
        await all.getByText(list.selected(3)).waitFor();
        await all.locator(".scrolled").evaluate((rows) => rows.scrollTo(0, 0));
      },
      picture: {
        name: "table",
        alt: "The table of the view with rows ticked: name, type, date, status, country and number of links",
        of: (page) => [page.getByRole("region", { name: list.table })],
        height: 480,
      },
    },
  ],
};
