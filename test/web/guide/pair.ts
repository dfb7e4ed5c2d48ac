import { actorWords } from "../../../web/src/actor/actor-words.js";
import { asGraphQLWords } from "../../../web/src/graphql-view/as-graphql-words.js";
import { pageWords } from "../../../web/src/page/page-words.js";
import { pairWords } from "../../../web/src/pair/pair-words.js";
import { answered } from "./at-rest.js";
import { type Chapter, shown } from "./chapter.js";

const { en: pair } = pairWords;

export const pairChapter: Chapter = {
  title: "What two have to do with each other",
  world: "project",
  steps: [
    {
      heading: "Choosing the two",
      at: "/organisation/nanning-customs",
      says: [
        `On the page of an actor, ${shown(actorWords.en.compare)} asks for ${shown(pair.whoElse)} Type a name, press ${shown(pageWords.en.find)}, and choose.`,
      ],
      does: async (page) => {
        await page.getByRole("link", { name: actorWords.en.compare }).click();
        await page.getByLabel(pair.whoElse).fill("chi cuc hai quan khu vuc vi");
        await page.getByRole("button", { name: pageWords.en.find }).click();
        await page
          .getByRole("main")
          .getByRole("link", { name: /Regional Customs Branch VI$/ })
          .click();
        await answered(page, "Nanning Customs and Regional Customs Branch VI");
        await page.locator(".shared-act").first().waitFor();
      },
    },
    {
      heading: "An answer",
      says: [
        `The page counts the acts that the two share and says within which time, lists ${shown(pair.sharedTopics)}, and shows each act with the parts of both sides next to each other, each part with its sources.`,
        `${shown(pair.filter)} narrows it: one topic, a span of time (${pair.day}), ${shown(pair.kinds)}, and ${shown(pair.standing)}. Unless you choose otherwise, only what is ${shown(pair.done)} counts; what is ${shown(pair.proposed)} has to be asked for. ${shown(pair.subordinates)} takes the branches of a body as the body itself. ${shown(pair.apply)} asks; the address keeps what was asked.`,
      ],
      picture: {
        name: "pair",
        alt: "Nanning Customs and Regional Customs Branch VI: the filter, the topics, and the first act that they share with the parts of both sides",
        height: 900,
      },
    },
    {
      heading: "No record",
      at: "/pair/nanning-customs/unodc",
      says: [
        `Where two share no act, the page says ${shown(pair.noRecord)}, adds that this is no proof that there was none, and says what was searched. Then it looks for ${shown(pair.ways)}, through acts that one took part in with a third, and so on; each step has its sources.`,
        `${shown(pair.meant(1))} may stand there too, with a button ${shown(pair.showMeant)}: what was only meant to be is no cooperation, but you may want to know of it.`,
      ],
      does: async (page) => {
        await page.getByRole("heading", { name: pair.noRecord }).waitFor();
        await page.locator(".hops").first().waitFor();
        await page.getByRole("link", { name: asGraphQLWords.en.asGraphQL }).first().waitFor();
      },
      picture: {
        name: "pair-no-record",
        alt: "Nanning Customs and the UN Office on Drugs and Crime: no record of cooperation, what was searched, and the shortest ways between them",
        of: (page) => [
          page.locator(".no-record"),
          page.locator("section", { has: page.getByRole("heading", { name: pair.ways }) }),
        ],
        height: 620,
      },
    },
  ],
};
