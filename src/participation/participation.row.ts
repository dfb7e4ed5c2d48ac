import { type EntityRow, entity } from "../entity/entity.row.js";
import type { Basis } from "../evidence/basis.js";
import type { CarriedSource } from "../evidence/fact-source.js";
import { list, number, oneOf, orNull, row, text } from "../graph/row.js";
import type { ParticipationRole } from "./participation-role.js";

/** A part that an actor has in an act, as resolvers receive it. */
export interface ParticipationRow extends CarriedSource {
  readonly key: string;
  readonly role: ParticipationRole;
  readonly title: string | null;
  /** an organisation's id */
  readonly onBehalfOf: string | null;
}

/** A part as an actor's list gives it: with the act, whose first day is empty where it has no date. */
export interface PartOfActor extends ParticipationRow {
  readonly on: string;
  readonly actorId: string;
  readonly act: EntityRow;
}

/** A part as an act's list gives it: with the actor, and what the list is ordered by. */
export interface PartInAct extends ParticipationRow {
  readonly rank: number;
  readonly sortKey: string;
  readonly actId: string;
  readonly actor: EntityRow;
}

/** A part from whichever list it comes: one end at hand, the other by its id. */
export type ParticipationOfEitherSide =
  | (PartOfActor & { readonly actor?: never; readonly actId?: never })
  | (PartInAct & { readonly act?: never; readonly actorId?: never });

const common = {
  role: oneOf<ParticipationRole>(),
  title: orNull(text),
  onBehalfOf: orNull(text),
  basis: oneOf<Basis>(),
  evidence: list,
};

export const partOfActor = row<PartOfActor>({ key: text, on: text, actorId: text, ...common, act: entity });

export const partInAct = row<PartInAct>({
  key: text,
  rank: number,
  sortKey: text,
  actId: text,
  ...common,
  actor: entity,
});
