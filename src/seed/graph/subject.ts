import { passageId } from "../../evidence/passage-id.js";
import { groupBy } from "../../group-by.js";
import type { Fact, NameFact, Scalar, SubjectType, ValueFact } from "../facts/fact.js";

/** Something that the files declare, with all that they say of it alone. */
export interface Subject {
  readonly id: string;
  readonly type: SubjectType;
  readonly values: ReadonlyMap<string, ValueFact>;
  readonly names: readonly NameFact[];
}

export const subjectsOf = (facts: readonly Fact[]): Subject[] => {
  const values = groupBy(
    facts.filter((fact) => fact.kind === "value"),
    ({ of }) => of,
  );
  const names = groupBy(
    facts.filter((fact) => fact.kind === "name"),
    ({ of }) => of,
  );
  return facts
    .filter((fact) => fact.kind === "declaration")
    .map(({ id, type }) => ({
      id,
      type,
      values: new Map((values.get(id) ?? []).map((fact) => [fact.field, fact])),
      names: names.get(id) ?? [],
    }));
};

export const valueIn = <Value extends Scalar>(subject: Subject, field: string): Value | undefined =>
  subject.values.get(field)?.value as Value | undefined;

/** How a fact stands on a node or a relationship that is that one fact. */
export const provenanceOf = ({ basis, evidence }: Pick<ValueFact, "basis" | "evidence">) => ({
  basis,
  evidence: [...new Set(evidence.map(passageId))],
});

/** How a thing whose facts are all read from one source stands on its node, by one of them. */
export const provenanceOfField = (subject: Subject, field: string) => {
  const fact = subject.values.get(field);
  return fact === undefined ? {} : provenanceOf(fact);
};
