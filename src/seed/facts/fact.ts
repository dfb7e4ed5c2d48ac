import type { EntityType } from "../../entity/entity-type.js";
import type { NameKind } from "../../entity/name-kind.js";
import type { Basis } from "../../evidence/basis.js";
import type { Passage } from "../../evidence/passage-id.js";
import type { Position } from "../files/problem.js";

/** What a seed file can declare: the entities, and the kinds of thing that hang on them. */
export type SubjectType = EntityType | "FIGURE" | "STATUS_CHANGE" | "RANK" | "TOPIC_CODE";

export type Scalar = string | number | boolean;

interface Sourced {
  readonly basis: Basis;
  readonly evidence: readonly Passage[];
  /** Where the fact itself is written. */
  readonly at: Position;
}

/** That something is there at all. */
export interface Declaration {
  readonly kind: "declaration";
  readonly id: string;
  readonly type: SubjectType;
  readonly at: Position;
}

/** That something has a value, such as a date or a number. */
export interface ValueFact extends Sourced {
  readonly kind: "value";
  readonly of: string;
  readonly field: string;
  readonly value: Scalar;
}

/** That something is called so. */
export interface NameFact extends Sourced {
  readonly kind: "name";
  readonly of: string;
  readonly text: string;
  readonly language: string;
  /** null where a file attests a name and leaves its kind to the file that introduces it */
  readonly nameKind: NameKind | null;
}

/** That two things are tied, in which way, and with which particulars. */
export interface LinkFact extends Sourced {
  readonly kind: "link";
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** What the other is to the thing of which the link is told, where there can be only one such, as a country. */
  readonly only?: string;
  readonly toTypes: readonly SubjectType[];
  readonly fromTypes: readonly SubjectType[];
  readonly details: Readonly<Record<string, Scalar>>;
}

/** Why a document gives no fact: about a paragraph of its article by its number, or about a part of an act. */
export interface Silence {
  readonly kind: "silence";
  readonly of: string;
  readonly about: number | "participants" | "topics" | "date";
  readonly reason: string;
  readonly at: Position;
}

export type SourcedFact = ValueFact | NameFact | LinkFact;
export type Fact = Declaration | Silence | SourcedFact;
