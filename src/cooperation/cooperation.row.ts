import type { EntityRow } from "../entity/entity.row.js";
import { type PeriodRow, periodFrom } from "../period/period.row.js";
import { spanOf } from "../period/span.js";

/** A partner of an actor: who, by what name it is ordered, and the acts they share, newest first. */
export interface PartnerRow {
  readonly with: EntityRow;
  readonly sortKey: string;
  readonly actCount: number;
  readonly acts: readonly string[];
  /** the dates of the acts that have one: text, first day, last day, the days empty for open ends */
  readonly periods: readonly (readonly string[])[];
}

/** A pair of actors as resolvers receive it. */
export interface CooperationRow extends Omit<PartnerRow, "periods"> {
  readonly of: EntityRow;
  readonly period: PeriodRow | null;
}

export const cooperationRow = (of: EntityRow, { periods, ...partner }: PartnerRow): CooperationRow => {
  const span = spanOf(periods);
  return {
    ...partner,
    of,
    period: span && periodFrom(span, { entities: partner.acts, field: "date" }),
  };
};
