import type { Fact, Scalar, SubjectType } from "../facts/fact.js";
import type { sourced } from "./sourced.js";

type Source = ReturnType<typeof sourced>;

/** Something with its values, all read from one source. */
interface Thing {
  readonly id: string;
  readonly type: SubjectType;
  readonly values: Readonly<Record<string, Scalar | undefined>>;
}

/** That a thing is there, and each value that it has. */
export const thingFacts = ({ id, type, values }: Thing, source: Source): Fact[] => [
  { kind: "declaration", id, type, at: source.at },
  ...Object.entries(values).flatMap(([field, value]): Fact[] =>
    value === undefined ? [] : [{ kind: "value", of: id, field, value, ...source }],
  ),
];

/** That a thing is there, with its values, and hangs on the entity that it belongs to. */
export const attachedFacts = (
  thing: Thing,
  tie: { readonly type: string; readonly owner: string; readonly ownerType: SubjectType },
  source: Source,
): Fact[] => [
  ...thingFacts(thing, source),
  {
    kind: "link",
    type: tie.type,
    from: tie.owner,
    to: thing.id,
    fromTypes: [tie.ownerType],
    toTypes: [thing.type],
    details: {},
    ...source,
  },
];
