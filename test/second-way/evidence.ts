import type { Fact } from "../../src/seed/facts/fact.js";

/** What a fact is about. */
const concerned = (fact: Fact): string[] => {
  if (fact.kind === "value" || fact.kind === "name") return [fact.of];
  return fact.kind === "link" ? [fact.from, fact.to, String(fact.details.onBehalfOf)] : [];
};

/** The passages that support facts about an entity, each once, as document and place in it. */
export const passagesOf = (facts: readonly Fact[], id: string): string[] => {
  const about = facts.filter((fact) => concerned(fact).includes(id));
  const passages = about.flatMap((fact) => ("evidence" in fact ? fact.evidence : []));
  return [...new Set(passages.map((it) => `${it.document} ${it.paragraph}:${it.start}-${it.end}`))];
};
