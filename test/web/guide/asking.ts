import { graphiqlWords } from "../../../web/src/graphiql/graphiql-words.js";
import { asGraphQLWords } from "../../../web/src/graphql-view/as-graphql-words.js";
import { layoutWords } from "../../../web/src/layout/layout-words.js";
import { type Chapter, shown } from "./chapter.js";

const { en: asGraphQL } = asGraphQLWords;
const { en: graphiql } = graphiqlWords;

export const askingChapter: Chapter = {
  title: asGraphQL.asGraphQL,
  world: "project",
  steps: [
    {
      heading: "The question behind a page",
      at: "/pair/nanning-customs/regional-customs-xvi?topic=drugs",
      says: [
        `GraphQL is the language in which the page asks the server. You do not need it. But ${shown(asGraphQL.asGraphQL)} on a page shows the very question that the page asked, with what was filled in, so that a colleague who programs can ask it again, change it, or put it into a program.`,
      ],
      does: async (page) => {
        await page.getByRole("link", { name: asGraphQL.asGraphQL }).first().click();
        await page.locator(".graphiql-query-editor .view-line").first().waitFor();
      },
    },
    {
      heading: "The editor and its cookbook",
      at: "/graphiql?example=who-led-the-talks-over-drugs",
      says: [
        `${shown(layoutWords.en.graphiql)} in the bar leads to the same editor, at \`/graphiql\`. Beside it stands ${shown(graphiql.cookbook)}: a click on a question opens it, answered. The ids in quotation marks at the top of the question, such as \`nanning-customs\`, are each the last part of the address of a page: exchange one for another, press the arrow, and you have asked something of your own. Nothing you ask can change the facts.`,
        "The same questions, with their answers, are in the [cookbook](cookbook.md).",
      ],
      does: async (page) => {
        await page.locator(".graphiql-query-editor .view-line").first().waitFor();
        await page.locator(".graphiql-response").getByText("Nguyễn").first().waitFor();
      },
      picture: {
        name: "graphiql",
        alt: "The editor: the cookbook on the left, a question in the middle, its answer on the right",
        height: 640,
      },
    },
  ],
};
