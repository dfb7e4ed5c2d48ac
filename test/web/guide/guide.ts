import type { Chapter, Step } from "./chapter.js";
import { chapters } from "./chapters.js";

/** What GitHub makes of a heading, to lead to it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number} -]/gu, "")
    .replaceAll(" ", "-");

const contents = chapters
  .map(({ title }, index) => `${index + 1}. [${title}](#${anchorOf(title)})`)
  .join("\n");

const onPorts =
  "> The pictures of this chapter show a small world of our own making, with a document that nobody published: it has its text at hand.";

const textOfStep = ({ heading, says, picture }: Step): string =>
  [`### ${heading}`, ...says, ...(picture ? [`![${picture.alt}](explorer/${picture.name}.png)`] : [])].join(
    "\n\n",
  );

const textOf = ({ title, world, steps }: Chapter): string =>
  [`## ${title}`, ...(world === "ports" ? [onPorts] : []), ...steps.map(textOfStep)].join("\n\n");

const beginning = `# A guide to the explorer

For those who want to know who cooperated with whom in customs, on what, and in whose words, and who do not want to learn a query language for it. The explorer is a page for a browser. Whoever runs it for you tells you its address; on your own machine it is <http://127.0.0.1:4000>.

What you will meet all the time:

- An **actor** is an organisation, a person or a pair of border gates that face each other. An **act** is something that actors did or mean to do: a meeting, an agreement, a campaign, a joint action, a commitment.
- Two actors cooperated where both took part in one act. There is no line "cooperated with" that somebody drew: you always see the act, and what it was about.
- Every fact says how it is known, and leads to the words of a document where there are any.

All words of the page quoted here, **so**, are those of its English form; a test clicks through each step of this guide on the running page, and takes the pictures. Most pictures show the project's own facts on a server that does not have the documents' texts, so no sentence of theirs is to be seen. Where a chapter needs sentences, it says so and shows a small world of our own making.`;

/** The whole guide, as Markdown. */
export const guide = `${[beginning, contents, ...chapters.map(textOf)].join("\n\n")}\n`;
