import { type Passage, passageId } from "../../evidence/passage-id.js";
import { groupBy } from "../../group-by.js";
import type { Fact, SourcedFact } from "../facts/fact.js";
import { isSourced } from "../facts/is-sourced.js";
import { type LinkRecord, linkRecord, type NodeRecord, nodeRecord } from "./record.js";
import type { Subject } from "./subject.js";

/** The passages that any fact is read from, each once, tied to their documents. */
export const passageRecords = (facts: readonly Fact[]): { nodes: NodeRecord[]; links: LinkRecord[] } => {
  const passages = new Map(
    facts.filter(isSourced).flatMap(({ evidence }) => evidence.map((ref) => [passageId(ref), ref] as const)),
  );
  return {
    nodes: [...passages].map(([id, ref]) => nodeRecord(id, ["Passage"], passageProperties(ref))),
    links: [...passages].map(([id, { document }]) => linkRecord("IN_DOCUMENT", id, document)),
  };
};

const passageProperties = ({ document, paragraph, start, end, sha256 }: Passage) => ({
  document,
  paragraph,
  start,
  end,
  sha256,
});

/** Ties from an entity to the passages that state its own facts, its names among them. */
export const statedIn = ({ id, values, names }: Subject): LinkRecord[] => {
  const claims = [
    ...[...values.values()].map((fact) => ({ ...fact, field: fact.field })),
    ...names.map((fact) => ({ ...fact, field: "name" })),
  ].flatMap(({ field, basis, evidence }) =>
    evidence.map((ref) => ({ field, basis, passage: passageId(ref) })),
  );
  return [...groupBy(claims, ({ passage, basis }) => `${passage} ${basis}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const fields = [...new Set(group.map(({ field }) => field))].sort();
    return [linkRecord("STATED_IN", id, first.passage, { fields, basis: first.basis }, first.basis)];
  });
};

const concerned = (fact: SourcedFact): string[] => {
  if (fact.kind !== "link") return [fact.of];
  const { onBehalfOf } = fact.details;
  return [fact.from, fact.to, ...(typeof onBehalfOf === "string" ? [onBehalfOf] : [])];
};

/** Ties from a passage to each entity that takes part in a fact which the passage supports. */
export const mentions = (facts: readonly Fact[], entities: ReadonlySet<string>): LinkRecord[] => {
  const mentionedIn = new Map<string, Set<string>>();
  for (const fact of facts.filter(isSourced))
    for (const passage of fact.evidence.map(passageId)) {
      const mentioned = mentionedIn.get(passage) ?? new Set();
      mentionedIn.set(passage, mentioned);
      for (const id of concerned(fact)) if (entities.has(id)) mentioned.add(id);
    }
  return [...mentionedIn].flatMap(([passage, ids]) =>
    [...ids].map((id) => linkRecord("MENTIONS", passage, id)),
  );
};
