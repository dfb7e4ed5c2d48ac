import { paragraphsIn, rangesOf } from "../../document/paragraph-ranges.js";
import { groupBy } from "../../group-by.js";
import { documentsOf, fileOf, type ToldDocument } from "../facts/documents.js";
import type { Fact, SourcedFact } from "../facts/fact.js";
import { isSourced } from "../facts/is-sourced.js";
import { endsAsTold } from "../facts/told-of.js";
import { subjectsOf } from "../graph/subject.js";
import { phraseOf } from "./phrase.js";

const head = [
  "# Ledger",
  "What each paragraph of each document gave, by subject, and why a paragraph or a part of an act gave nothing. Where no basis stands behind a fact, it is stated. `npm run emit` writes this file from the seed files.",
];

const subjectOf = (fact: SourcedFact): string => (fact.kind === "link" ? endsAsTold(fact).of : fact.of);

/** One line for each subject of which the facts say something. */
const factLines = (facts: readonly SourcedFact[], { facts: all }: ToldDocument): string[] => {
  const things = new Map(subjectsOf(all).map((thing) => [thing.id, thing]));
  return [...groupBy(facts, subjectOf)].flatMap(([id, group]) => {
    const phrases = new Set(group.flatMap((fact) => phraseOf(fact, things) ?? []));
    return phrases.size === 0 ? [] : [`- \`${id}\`: ${[...phrases].join("; ")}`];
  });
};

/** Why the document gave no fact, about what it is asked. */
const silencesOf = ({ facts }: ToldDocument) => facts.filter((fact) => fact.kind === "silence");

const paragraphPart = (document: ToldDocument, paragraph: number): string[] => {
  const quoting = document.facts
    .filter(isSourced)
    .filter(({ evidence }) => evidence.some((passage) => passage.paragraph === paragraph));
  const reasons = silencesOf(document).filter(({ about }) => about === paragraph);
  const lines = [...factLines(quoting, document), ...reasons.map(({ reason }) => `- left out: ${reason}`)];
  return [`### Paragraph ${paragraph}`, lines.join("\n")];
};

const documentPart = (document: ToldDocument): string[] => {
  const ranges = String(document.values.get("article")?.value);
  const article = paragraphsIn(ranges);
  const length = Number(document.values.get("paragraphs")?.value);
  const outside = Array.from({ length }, (_, index) => index + 1).filter(
    (paragraph) => !article.includes(paragraph),
  );
  const notGiven = silencesOf(document).filter(({ about }) => typeof about === "string");
  return [
    `## ${fileOf(document)}`,
    `\`${document.id}\`: the article is ${ranges} of ${length} paragraphs.`,
    ...article.flatMap((paragraph) => paragraphPart(document, paragraph)),
    ...(outside.length === 0 ? [] : [`${rangesOf(outside)}: page furniture, not the article`]),
    ...(notGiven.length === 0
      ? []
      : [
          "### Not given",
          notGiven.map(({ of, about, reason }) => `- \`${of}\`: ${about}: ${reason}`).join("\n"),
        ]),
  ];
};

/** What the seed files took from each paragraph of each document, for a reader who holds them against each other. */
export const ledgerOf = (told: readonly Fact[]): string =>
  `${[...head, ...documentsOf(told).flatMap(documentPart)].join("\n\n")}\n`;
