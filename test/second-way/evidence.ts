import type { Passage } from "../../src/evidence/passage-id.js";
import type { Fact } from "../../src/seed/facts/fact.js";

/** What a fact is about. */
const concerned = (fact: Fact): string[] => {
  if (fact.kind === "value" || fact.kind === "name") return [fact.of];
  return fact.kind === "link" ? [fact.from, fact.to, String(fact.details.onBehalfOf)] : [];
};

/** Passages, each once, as document and place in it. */
export const placesOf = (passages: readonly Passage[]): string[] => [
  ...new Set(passages.map((it) => `${it.document} ${it.paragraph}:${it.start}-${it.end}`)),
];

/** The passages that support facts about an entity. */
export const passagesOf = (facts: readonly Fact[], id: string): string[] => {
  const about = facts.filter((fact) => concerned(fact).includes(id));
  return placesOf(about.flatMap((fact) => ("evidence" in fact ? fact.evidence : [])));
};

interface Answered {
  readonly document: { readonly id: string };
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly basis: string;
}

/** What is asked of evidence, to be compared. */
export const evidenceAsked = "evidence { basis document { id } paragraph start end }";

/** Passages as they are answered, each with how a fact is known from it, in no order. */
export const claimsOf = (evidence: readonly Answered[]): string[] =>
  evidence
    .map(
      ({ basis, document, paragraph, start, end }) => `${basis} ${document.id} ${paragraph}:${start}-${end}`,
    )
    .sort();

/** The same as facts tell them, each once. */
export const claimsFrom = (told: readonly { basis: string; passages: readonly string[] }[]): string[] =>
  [...new Set(told.flatMap(({ basis, passages }) => passages.map((place) => `${basis} ${place}`)))].sort();
