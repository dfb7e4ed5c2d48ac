import type { Passage } from "../../src/evidence/passage-id.js";
import type { Fact, Scalar, SubjectType } from "../../src/seed/facts/fact.js";

const at = { file: "generated", path: "generated", line: 1, column: 1 } as unknown as Fact["at"] & {
  file: string;
};

const sourced = (evidence: readonly Passage[]) =>
  ({ basis: evidence.length === 0 ? "BACKGROUND" : "STATED", evidence, at }) as const;

/** Something with its values, all by the same words. */
export const thing = (
  id: string,
  type: SubjectType,
  values: Readonly<Record<string, Scalar>>,
  evidence: readonly Passage[] = [],
): Fact[] => [
  { kind: "declaration", id, type, at },
  ...Object.entries(values).map(
    ([field, value]): Fact => ({ kind: "value", of: id, field, value, ...sourced(evidence) }),
  ),
];

/** Its preferred names, by language. */
export const named = (of: string, texts: Readonly<Record<string, string>>): Fact[] =>
  Object.entries(texts).map(
    ([language, text]): Fact => ({
      kind: "name",
      of,
      language,
      text,
      nameKind: "PREFERRED",
      ...sourced([]),
    }),
  );

/** A tie between two things. */
export const tie = (
  type: string,
  from: string,
  to: string,
  evidence: readonly Passage[] = [],
  details: Readonly<Record<string, Scalar>> = {},
): Fact => ({ kind: "link", type, from, to, fromTypes: [], toTypes: [], details, ...sourced(evidence) });
