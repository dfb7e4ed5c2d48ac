import { recordedCosts } from "./costs.js";
import type { Cost } from "./profiling-graph.js";
import { askers, type Example } from "./read-examples.js";

const introduction = ({ who, slug, variables }: Example): string => `# Cookbook

Questions that people and programs ask of the graph, each as one operation with its whole answer. The files are in [graphql/examples/](../graphql/examples), and the tests hold each answer to what a server gives. \`npm run emit\` writes this page from them.

To ask one, paste it into GraphiQL or another GraphQL client, or send its file to a running server:

\`\`\`sh
curl --get http://127.0.0.1:4000/graphql --header 'content-type: application/json' \\
  --data-urlencode query@graphql/examples/${who}/${slug}.graphql
\`\`\`

What varies most is a variable with a default, so that each runs as it is. To ask about something else, leave the operation and add variables with other values than these:

\`\`\`sh
  --data-urlencode 'variables=${JSON.stringify(variables)}'
\`\`\`

The answers are those of a server that has no documents at hand: \`quote\` and \`verified\` are null. With \`CORPUS_DIR\` they are the words, and whether these are still the ones that were read.

The costs are measured on this project's facts: how many statements are sent to the database (one for each level of the answer and what is asked there, whatever the number of rows), in how many round trips one after the other, and how many dbHits, the database's own measure of work, they take in all. The tests fail where an operation takes other statements, or a fifth more or fewer dbHits.`;

const headings: Readonly<Record<Example["who"], string>> = {
  analyst: "An analyst asks",
  investigator: "An investigator asks",
  app: "An app asks",
};

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

const costLine = ({ statements, roundTrips, dbHits }: Cost): string =>
  `Cost: ${count(statements, "statement")} in ${count(roundTrips, "round trip")}, ${count(dbHits, "dbHit")}.`;

const block = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

const contents = (who: Example["who"], examples: readonly Example[]): string =>
  [
    `**${headings[who]}**\n`,
    ...examples.filter((it) => it.who === who).map(({ slug, title }) => `- [${title}](#${slug})`),
  ].join("\n");

const section = (
  { who, slug, title, comment, document, answer }: Example,
  cost: Cost | undefined,
): string => {
  if (cost === undefined) throw new Error(`costs.json has no ${slug}: npm run emit measures it`);
  return [
    `### <a id="${slug}"></a>${title}`,
    comment,
    block("graphql", document),
    `<details><summary>The answer</summary>\n\n${block("json", answer)}\n\n</details>`,
    `${costLine(cost)} File: [${who}/${slug}.graphql](../graphql/examples/${who}/${slug}.graphql)`,
  ].join("\n\n");
};

/** All examples with their answers and costs, for a reader. */
export const cookbookOf = (examples: readonly Example[]): string => {
  const costs = recordedCosts();
  const parts = askers.flatMap((who) => [
    `## ${headings[who]}`,
    ...examples.filter((it) => it.who === who).map((example) => section(example, costs[example.slug])),
  ]);
  const first = examples[0];
  if (first === undefined) throw new Error("there are no examples");
  return `${[introduction(first), ...askers.map((who) => contents(who, examples)), ...parts].join("\n\n")}\n`;
};
