import type { EntityRow } from "../entity/entity.row.js";
import { earliestDay, latestDay } from "../period/interval.js";
import type { PeriodRow } from "../period/period.row.js";

/** A partner of an actor: who, by what name it is ordered, and the acts they share, newest first. */
export interface PartnerRow {
  readonly with: EntityRow;
  readonly sortKey: string;
  readonly actCount: number;
  readonly acts: readonly string[];
  /** the first and the last day of the acts that have a date */
  readonly from: string | null;
  readonly to: string | null;
  /** the date as its source gives it, where just one of the acts has one */
  readonly only: string | null;
}

/** A pair of actors as resolvers receive it. */
export interface CooperationRow extends Omit<PartnerRow, "from" | "to" | "only"> {
  readonly of: EntityRow;
  readonly period: PeriodRow | null;
}

const open = (day: string, end: string): string => (day === end ? ".." : day);

const textOf = (from: string, to: string): string =>
  from === to ? from : `${open(from, earliestDay)}/${open(to, latestDay)}`;

/** The time over which the acts of a pair are spread; null where none of them has a date. */
const periodOf = ({ from, to, only, acts }: PartnerRow): PeriodRow | null =>
  from === null || to === null
    ? null
    : {
        text: only ?? textOf(from, to),
        from: from === earliestDay ? null : from,
        to: to === latestDay ? null : to,
        source: { entities: acts, field: "date" },
      };

export const cooperationRow = (of: EntityRow, partner: PartnerRow): CooperationRow => ({
  of,
  with: partner.with,
  sortKey: partner.sortKey,
  actCount: partner.actCount,
  acts: partner.acts,
  period: periodOf(partner),
});
