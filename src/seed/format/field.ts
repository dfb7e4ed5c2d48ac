import { z } from "zod";
import type { Fact, LinkFact, Scalar, SubjectType } from "../facts/fact.js";
import { at, entityId, provenance, type Reading, sourced } from "./sourced.js";

/** One key of an entry in a seed file: what it may hold, and the facts that it gives about its subject. */
export interface Field<Data = unknown> {
  readonly schema: z.ZodType<Data>;
  facts(subject: string, data: Data, reading: Reading): Fact[];
}

/** A value alone, or `{ is: value, evidence, basis }`. */
const alone = <Value extends Scalar>(value: z.ZodType<Value>) =>
  z.union([value, z.strictObject({ is: value, ...provenance })]);

type Alone<Value> = z.infer<ReturnType<typeof alone<Value & Scalar>>>;

const open = <Value extends Scalar>(data: Alone<Value>) =>
  typeof data === "object" ? data : { is: data as Value };

/** A value of the subject's own, such as its date. */
export const value = <Value extends Scalar>(
  field: string,
  schema: z.ZodType<Value>,
): Field<Alone<Value>> => ({
  schema: alone(schema),
  facts: (of, data, reading) => [
    { kind: "value", of, field, value: open<Value>(data).is, ...sourced(open<Value>(data), reading) },
  ],
});

interface LinkEnds {
  readonly from: readonly SubjectType[];
  readonly to: readonly SubjectType[];
  /** The entry's subject is the end of the link and not its start. */
  readonly reversed?: boolean;
}

const linkFact = (
  type: string,
  ends: LinkEnds,
  subject: string,
  data: Alone<string>,
  reading: Reading,
): LinkFact => {
  const other = open<string>(data).is;
  return {
    kind: "link",
    type,
    from: ends.reversed ? other : subject,
    to: ends.reversed ? subject : other,
    fromTypes: ends.from,
    toTypes: ends.to,
    details: {},
    ...sourced(open<string>(data), reading),
  };
};

/** A tie to the one other thing that is `only` to the subject. */
export const link = (type: string, only: string, ends: LinkEnds): Field<Alone<string>> => ({
  schema: alone(entityId),
  facts: (subject, data, reading) => [{ ...linkFact(type, ends, subject, data, reading), only }],
});

/** Ties to several other things. */
export const links = (type: string, ends: LinkEnds): Field<Alone<string>[]> => ({
  schema: z.array(alone(entityId)).min(1),
  facts: (subject, data, reading) =>
    data.map((item, index) => linkFact(type, ends, subject, item, at(reading, index))),
});
