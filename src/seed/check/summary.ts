import type { SourcedFact } from "../facts/fact.js";
import { groupBy } from "../facts/group-by.js";
import { isSourced } from "../facts/is-sourced.js";
import type { CheckedSeeds } from "./check-seeds.js";

const counted = (items: readonly string[]): string[] =>
  [...groupBy(items, (item) => item)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, group]) => `  ${item.toLowerCase().replaceAll("_", " ")} ${group.length}`);

const kindOf = (fact: SourcedFact): string => (fact.kind === "link" ? fact.type : fact.kind);

/** What checked seed files hold: things and facts by kind, facts by basis, and how many stand in the documents' words. */
export const summaryLines = ({ facts, verified, evidenced, absent, version }: CheckedSeeds): string[] => {
  const declared = facts.filter((fact) => fact.kind === "declaration");
  const sourced = facts.filter(isSourced);
  return [
    `things ${declared.length}`,
    ...counted(declared.map(({ type }) => type)),
    `facts ${sourced.length}`,
    ...counted(sourced.map(kindOf)),
    "by basis",
    ...counted(sourced.map(({ basis }) => basis)),
    `facts with evidence ${evidenced}, verified against the documents ${verified}`,
    ...absent.map((file) => `not verified, since the document is not at hand: ${file}`),
    `data version ${version}`,
  ];
};
