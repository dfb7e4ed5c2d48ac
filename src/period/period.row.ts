import type { FactSource } from "../evidence/fact-source.js";

/** A date or an interval with the fact that says it. */
export interface PeriodRow {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: FactSource;
}

const dayOrNull = (day: string | undefined): string | null => day || null;

/** A period as the graph keeps it: text, first day, last day, the days empty for open ends. */
export const periodFrom = ([text = "", from, to]: readonly string[], source: FactSource): PeriodRow => ({
  text,
  from: dayOrNull(from),
  to: dayOrNull(to),
  source,
});

/** The period that an entity has as a fact of its own. */
export const periodOfEntity = (id: string, cells: readonly string[]): PeriodRow =>
  periodFrom(cells, { entities: [id], field: "date" });
