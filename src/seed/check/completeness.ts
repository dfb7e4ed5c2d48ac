import { groupBy } from "../../group-by.js";
import { declarationsOf } from "../facts/declarations.js";
import type { Fact, SourcedFact, SubjectType } from "../facts/fact.js";
import { isEntity } from "../facts/is-entity.js";
import { endsAsTold } from "../facts/told-of.js";
import type { Problem } from "../files/problem.js";
import { actTypes } from "../format/participants.js";
import { languageOf } from "../graph/display.js";

const neededValues: Partial<Record<SubjectType, readonly string[]>> = {
  ORGANISATION: ["kind"],
  PLACE: ["kind"],
  AGREEMENT: ["kind"],
  ...Object.fromEntries(actTypes.filter((type) => type !== "AGREEMENT").map((type) => [type, ["status"]])),
};

/** What has no name to be shown by, or lacks a value or a tie that everything of its kind has. */
export const incompleteSubjects = (facts: readonly Fact[]): Problem[] => {
  const told = groupBy(facts, (fact) => (fact.kind === "value" || fact.kind === "name" ? fact.of : ""));
  const links = facts.filter((fact) => fact.kind === "link");
  const starts = groupBy(links, ({ type, from }) => `${type} ${from}`);
  const ends = groupBy(links, ({ type, to }) => `${type} ${to}`);
  return [...declarationsOf(facts)].flatMap(([id, { type, at }]) => {
    const own = told.get(id) ?? [];
    const missing = (neededValues[type] ?? []).filter(
      (field) => !own.some((fact) => fact.kind === "value" && fact.field === field),
    );
    const named = own.some((fact) => fact.kind === "name" && fact.nameKind === "PREFERRED");
    const problems = missing.map((field) => `${id} has no ${field}`);
    if (!named && isEntity(type)) problems.push(`${id} has no name of kind PREFERRED`);
    if (type === "BORDER_GATE_PAIR" && ends.get(`SIDE_OF ${id}`)?.length !== 2)
      problems.push(`${id} needs exactly two sides`);
    if (type === "BORDER_GATE" && !starts.get(`LOCATED_IN ${id}`)?.some(({ only }) => only === "country"))
      problems.push(`${id} has no country`);
    if (type === "AGREEMENT" && !starts.has(`HAD_STATUS ${id}`)) problems.push(`${id} has no status`);
    return problems.map((message) => ({ at, message }));
  });
};

/** Values and ties of which there can be one and the files give two, and languages with two preferred names. */
export const contradictions = (facts: readonly Fact[]): Problem[] => {
  const values = groupBy(
    facts.filter((fact) => fact.kind === "value"),
    (fact) => `the ${fact.field} of ${fact.of}`,
  );
  const preferred = groupBy(
    facts.filter((fact) => fact.kind === "name").filter((fact) => fact.nameKind === "PREFERRED"),
    (fact) => `the preferred name of ${fact.of} in ${languageOf(fact.language) ?? fact.language}`,
  );
  const ties = groupBy(
    facts.filter((fact) => fact.kind === "link").filter(({ only }) => only !== undefined),
    (fact) => `the ${fact.only} of ${endsAsTold(fact).of}`,
  );
  const shown = (fact: SourcedFact) => {
    if (fact.kind === "link") return endsAsTold(fact).other;
    return fact.kind === "name" ? fact.text : String(fact.value);
  };
  const groups: [string, SourcedFact[]][] = [...values, ...preferred, ...ties];
  return groups.flatMap(([what, group]) =>
    group.slice(1).map((fact) => ({
      at: fact.at,
      message: `${what} is ${shown(fact)} here and ${shown(group[0] ?? fact)} elsewhere; one of them can hold`,
    })),
  );
};

/** Names that one file calls of one kind and another of another. */
export const namesOfTwoKinds = (told: readonly Fact[]): Problem[] => {
  const kinds = groupBy(
    told.filter((fact) => fact.kind === "name").filter(({ nameKind }) => nameKind !== null),
    ({ of, language, text }) => JSON.stringify([of, language, text]),
  );
  return [...kinds.values()].flatMap((group) =>
    group
      .filter(({ nameKind }) => nameKind !== group[0]?.nameKind)
      .map(({ at, of, text, nameKind }) => ({
        at,
        message: `the name ${text} of ${of} is ${nameKind} here and ${group[0]?.nameKind} elsewhere; one of them can hold`,
      })),
  );
};
