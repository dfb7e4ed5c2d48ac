import type { EntityRow } from "../entity/entity.row.js";
import type { Pair } from "./pair.js";

/** A partner of an actor: who, by what name it is ordered, and how many acts they share. */
export interface PartnerRow {
  readonly with: EntityRow;
  readonly sortKey: string;
  readonly actCount: number;
}

/** A pair of actors as resolvers receive it. */
export interface CooperationRow extends PartnerRow {
  /** an actor's id */
  readonly of: string;
  readonly pair: Pair;
}
