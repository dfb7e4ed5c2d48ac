export interface Order<Column extends string> {
  readonly by: Column;
  readonly descending: boolean;
}

type Cell = string | number | null;

/**
 * Rows in an order: what is alike stays as it was, and a row without a value comes last in both directions.
 * Dates are given by `day`, their first day, which is before all others where it is open.
 */
export const sorted = <Column extends string, Row extends Readonly<Record<Column, Cell>>>(
  rows: readonly Row[],
  { by, descending }: Order<Column>,
  language: string,
  day: (row: Row) => string | null = () => null,
): readonly Row[] => {
  const collator = new Intl.Collator(language, { numeric: true });
  const cellOf = (row: Row): Cell => (by === "date" && row[by] !== null ? (day(row) ?? "") : row[by]);
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: cellOf(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      if (typeof a === "number" && typeof b === "number") return direction * (a - b);
      return direction * collator.compare(String(a), String(b));
    })
    .map(({ row }) => row);
};

/** The order after the head of a column is pressed: by it, or the other way round. */
export const pressed = <Column extends string>(now: Order<Column>, by: Column): Order<Column> => ({
  by,
  descending: now.by === by && !now.descending,
});
