import { paragraphsIn } from "../../document/paragraph-ranges.js";
import { documentsOf, type ToldDocument } from "../facts/documents.js";
import type { Fact } from "../facts/fact.js";
import { isSourced } from "../facts/is-sourced.js";
import type { Problem } from "../files/problem.js";

const quotedBy = (fact: Fact): number[] => [
  ...new Set(isSourced(fact) ? fact.evidence.map(({ paragraph }) => paragraph) : []),
];

const problemsOf = ({ id, values, facts }: ToldDocument): Problem[] => {
  const article = values.get("article");
  if (article === undefined) return [];
  const ranges = String(article.value);
  const paragraphs = paragraphsIn(ranges);
  const inside = new Set(paragraphs);
  const length = Number(values.get("paragraphs")?.value);
  const leftOut = facts.filter((fact) => fact.kind === "silence").filter(({ of }) => of === id);
  const explained = new Set([...facts.flatMap(quotedBy), ...leftOut.map(({ about }) => about)]);
  return [
    ...paragraphs
      .filter((paragraph) => paragraph > length)
      .slice(0, 1)
      .map((paragraph) => ({
        at: article.at,
        message: `the article has paragraph ${paragraph}, and the document ends with ${length}; mend article or paragraphs`,
      })),
    ...paragraphs
      .filter((paragraph) => paragraph <= length && !explained.has(paragraph))
      .map((paragraph) => ({
        at: article.at,
        message: `no fact quotes paragraph ${paragraph}; give what it says, or say in leftOut why it gives no fact`,
      })),
    ...facts.flatMap((fact) =>
      quotedBy(fact)
        .filter((paragraph) => !inside.has(paragraph))
        .map((paragraph) => ({
          at: fact.at,
          message: `paragraph ${paragraph} is not of the article, which is ${ranges}; quote the article, or mend article`,
        })),
    ),
    ...leftOut
      .filter(({ about }) => !inside.has(Number(about)))
      .map(({ at, about }) => ({
        at,
        message: `leftOut explains paragraph ${about}, and the article is ${ranges}; leave it out, or mend article`,
      })),
  ];
};

/** Paragraphs of an article that no fact quotes and nothing explains, and what is quoted or explained outside of it. */
export const articleGaps = (told: readonly Fact[]): Problem[] => documentsOf(told).flatMap(problemsOf);
