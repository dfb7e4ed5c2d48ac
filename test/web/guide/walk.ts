import { actWords } from "../../../web/src/act/act-words.js";
import { actorWords } from "../../../web/src/actor/actor-words.js";
import { documentWords } from "../../../web/src/document/document-words.js";
import { typeWords } from "../../../web/src/entity/type-words.js";
import { evidenceWords } from "../../../web/src/evidence/evidence-words.js";
import { pageWords } from "../../../web/src/page/page-words.js";
import { personWords } from "../../../web/src/person/person-words.js";
import { answered } from "./at-rest.js";
import { type Chapter, shown } from "./chapter.js";

const { en: page } = pageWords;
const { en: act } = actWords;
const { en: actor } = actorWords;

const talks = '11th "two countries, four sides" talks';
const minutes = `Minutes of the ${talks}`;

export const walkChapter: Chapter = {
  title: "From an administration to a meeting, an official, an agreement",
  world: "project",
  steps: [
    {
      heading: "The page of an administration",
      at: "/organisation/nanning-customs",
      says: [
        `Every person, body, gate, act, topic, place and document has a page. That of an administration has ${shown(page.facts)} at the top (its country, its seat, what it is part of), then ${shown(page.names)} in each language, ${shown(actor.partners)}, ${shown(actor.partsInActs)}, and ${shown(page.mentions)}: the passages that support any fact about it.`,
        `Behind each partner stands how many acts the two share (such as ${shown(actor.acts(3))}); a click on that opens [what the two have to do with each other](#what-two-have-to-do-with-each-other). ${shown(actor.compare)} asks for the other by name, and ${shown(page.inGraph)} opens [the graph](#the-graph) around it.`,
      ],
      does: (it) => answered(it, "Nanning Customs"),
      picture: {
        name: "administration",
        alt: "The page of Nanning Customs: its type, its name, three buttons, what is known of it, and its names in Vietnamese, English and Chinese",
        height: 820,
      },
    },
    {
      heading: "Its part in acts",
      says: [
        `${shown(actor.partsInActs)} lists each act with its date, how far it has come, and the role: as what, under which title, and ${shown(act.onBehalfOf)} whom. A long list says how much of it is shown; ${shown(page.more)} brings the rest.`,
      ],
      picture: {
        name: "administration-acts",
        alt: "The acts of Nanning Customs, each with date, status and role",
        of: (it) => [it.locator("section", { has: it.getByRole("heading", { name: actor.partsInActs }) })],
        height: 460,
      },
    },
    {
      heading: "To a meeting",
      says: [
        `A click on the meeting opens its page: ${shown(act.status)}, ${shown(act.period)}, ${shown(act.places)}, ${shown(act.topics)}, its ${shown(act.series)} with ${shown(act.previous)} and ${shown(act.next)} where there are any, ${shown(act.produced)}, and ${shown(act.who)} by role.`,
      ],
      does: async (it) => {
        await it
          .getByRole("main")
          .getByRole("link", { name: new RegExp(`^${typeWords.en.MEETING}\\s*${talks}`) })
          .first()
          .click();
        await answered(it, talks);
      },
      picture: {
        name: "meeting",
        alt: "The page of the 11th talks: status, date, place, topics with how each is known, and the series with the editions that no document speaks of",
        height: 860,
      },
    },
    {
      heading: "To an official",
      says: [
        `From ${shown(act.who)} a click on a name leads to the official: the ${shown(personWords.en.posts)} with the days on which documents show them, and every part taken in acts. Where ${shown(personWords.en.posts)} says “${personWords.en.notIdentified}”, do not take that person for anybody you know.`,
      ],
      does: async (it) => {
        await it.getByRole("main").getByRole("link", { name: "Nguyễn Trung Hải" }).first().click();
        await answered(it, "Nguyễn Trung Hải");
      },
      picture: {
        name: "official",
        alt: "The page of Nguyễn Trung Hải: his post with the day on which it was seen, his name, and his part in the 11th talks",
        height: 620,
      },
    },
    {
      heading: "To an agreement",
      says: [
        `Back at the meeting, ${shown(act.produced)} leads to the agreement. It says its ${shown(act.agreementKind)}, its ${shown(act.number)} where one is given, and under ${shown(act.statusHistory)} when it was signed, came into force or was replaced. What is only proposed or planned is shown as such and never as done.`,
      ],
      does: async (it) => {
        await it.goBack();
        await answered(it, talks);
        await it.getByRole("main").getByRole("link", { name: minutes }).first().click();
        await answered(it, minutes);
      },
      picture: {
        name: "agreement",
        alt: "The page of the minutes: the kind of text, the status over time with the day of signing, and its names",
        height: 700,
      },
    },
    {
      heading: "Where the texts are not at hand",
      says: [
        `A server need not have the documents' texts. Then each source still says which document and which paragraph, and the page says: “${evidenceWords.en.notAtHand}”. On the page of a document: “${documentWords.en.noText}” The pictures so far are from such a server; the next two chapters are not.`,
      ],
      does: async (it) => {
        await it.locator(".sources summary").first().click();
        await it.getByText(evidenceWords.en.notAtHand).first().waitFor();
      },
    },
  ],
};
