import { groupBy } from "../../group-by.js";
import { documentsOf, fileOf, type ToldDocument } from "../facts/documents.js";
import type { SourcedFact } from "../facts/fact.js";
import { inWords } from "../facts/in-words.js";
import { isSourced } from "../facts/is-sourced.js";
import type { CheckedSeeds } from "./check-seeds.js";

const counted = (items: readonly string[]): string[] =>
  [...groupBy(items, (item) => item)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, group]) => `${inWords(item)} ${group.length}`);

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const kindOf = (fact: SourcedFact): string => (fact.kind === "link" ? fact.type : fact.kind);

/** What one document's file tells, and how much of it stands in the document's words. */
const documentLines = (document: ToldDocument, verified: CheckedSeeds["verifiedFacts"]): string[] => {
  const sourced = document.facts.filter(isSourced);
  const evidenced = sourced.filter(({ evidence }) => evidence.length > 0);
  return [
    `${fileOf(document)}: facts ${sourced.length}, with evidence ${evidenced.length}, verified ${evidenced.filter((fact) => verified.has(fact)).length}`,
    `  by kind: ${counted(sourced.map(kindOf)).join(", ")}`,
    `  by basis: ${counted(sourced.map(({ basis }) => basis)).join(", ")}`,
  ];
};

/** What checked seed files hold: things and facts by kind, facts by basis and by document, and how many stand in the documents' words. */
export const summaryLines = (seeds: CheckedSeeds): string[] => {
  const { facts, told, verified, verifiedFacts, evidenced, absent, version } = seeds;
  const declared = facts.filter((fact) => fact.kind === "declaration");
  const sourced = facts.filter(isSourced);
  return [
    `things ${declared.length}`,
    ...indented(counted(declared.map(({ type }) => type))),
    `facts ${sourced.length}`,
    ...indented(counted(sourced.map(kindOf))),
    "by basis",
    ...indented(counted(sourced.map(({ basis }) => basis))),
    "by document",
    ...indented(documentsOf(told).flatMap((document) => documentLines(document, verifiedFacts))),
    `facts with evidence ${evidenced}, verified against the documents ${verified}`,
    ...absent.map((file) => `not verified, since the document is not at hand: ${file}`),
    `data version ${version}`,
  ];
};
