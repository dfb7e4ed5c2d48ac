import { declarationsOf } from "../facts/declarations.js";
import type { Fact, LinkFact, SubjectType } from "../facts/fact.js";
import { endsAsTold } from "../facts/told-of.js";
import type { Problem } from "../files/problem.js";

/** What there is only for others to refer to. */
const referredTo: readonly SubjectType[] = [
  "ORGANISATION",
  "PERSON",
  "PLACE",
  "BORDER_GATE",
  "BORDER_GATE_PAIR",
  "TOPIC",
  "SERIES",
];

/** What a link refers to: not the thing of which it is told, but for a person, whom a post makes somebody. */
const referredToBy = (fact: LinkFact): string[] => {
  if (fact.type === "DIFFERENT_FROM") return [];
  const { onBehalfOf } = fact.details;
  return [
    endsAsTold(fact).other,
    ...(fact.type === "HOLDS_POST" ? [fact.from] : []),
    ...(typeof onBehalfOf === "string" ? [onBehalfOf] : []),
  ];
};

/** What a fact refers to: a name that a document gives refers to what it names. */
const named = (fact: Fact): string[] => {
  if (fact.kind === "link") return referredToBy(fact);
  return fact.kind === "name" && fact.evidence.length > 0 ? [fact.of] : [];
};

/** Things that no document names and no other thing refers to, and that so answer no question. */
export const unreferencedThings = (facts: readonly Fact[]): Problem[] => {
  const referred = new Set(facts.flatMap(named));
  return [...declarationsOf(facts)]
    .filter(([id, { type }]) => referredTo.includes(type) && !referred.has(id))
    .map(([id, { at }]) => ({
      at,
      message: `nothing refers to ${id}; tie it to an act, quote a document that names it, or take it out`,
    }));
};
