import { groupBy } from "../../group-by.js";
import { foldWithoutSpaces } from "../../search/folding.js";
import { declarationsOf } from "../facts/declarations.js";
import type { Fact, NameFact } from "../facts/fact.js";
import type { Problem } from "../files/problem.js";

const pair = (...ids: string[]): string => ids.sort().join(" ");

/** Names by which search cannot tell two things of one type apart, where neither is said to be different from the other. */
export const collidingNames = (facts: readonly Fact[]): Problem[] => {
  const declared = declarationsOf(facts);
  const different = new Set(
    facts
      .filter((fact) => fact.kind === "link")
      .filter(({ type }) => type === "DIFFERENT_FROM")
      .map(({ from, to }) => pair(from, to)),
  );
  const alike = groupBy(
    facts.filter((fact) => fact.kind === "name"),
    ({ of, text }) => `${declared.get(of)?.type} ${foldWithoutSpaces(text)}`,
  );
  const problemsOf = (name: NameFact, earlier: readonly NameFact[]): Problem[] =>
    earlier
      .filter(({ of }) => !different.has(pair(of, name.of)))
      .map((other) => ({
        at: name.at,
        message: `${name.of} is called ${name.text}, and ${other.of} ${other.text}; make them one, name one otherwise, or say differentFrom`,
      }));
  return [...alike.values()]
    .map((names) => [...groupBy(names, ({ of }) => of).values()].flatMap(([first]) => first ?? []))
    .flatMap((names) => names.flatMap((name, index) => problemsOf(name, names.slice(0, index))));
};
