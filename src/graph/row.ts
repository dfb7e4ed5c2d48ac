/** Reads one cell of a row. */
export type Cell<Value> = (cell: unknown) => Value;

/** Gives the cells of a positional row their names. */
export interface RowReader<Row> {
  (cells: readonly unknown[]): Row;
  readonly columns: readonly string[];
}

/**
 * Declares a row: its columns in the order in which the statement returns them, each with how its cell is read.
 * A column of the type that is missing here does not compile.
 */
export const row = <Row extends object>(
  cells: { readonly [Column in keyof Row]-?: Cell<Row[Column]> },
): RowReader<Row> => {
  const columns = Object.entries(cells) as [string, Cell<unknown>][];
  const read = (values: readonly unknown[]): Row => {
    const result: Record<string, unknown> = {};
    columns.forEach(([name, cell], index) => {
      result[name] = cell(values[index]);
    });
    return result as Row;
  };
  return Object.assign(read, { columns: columns.map(([name]) => name) });
};

/** A cell that is what it is. */
export const as =
  <Value>(): Cell<Value> =>
  (cell) =>
    cell as Value;

export const text = as<string>();
export const number = as<number>();
export const flag = as<boolean>();
export const list = as<readonly string[]>();
export const oneOf = <Value extends string>(): Cell<Value> => as<Value>();

/** A cell that is null where there is nothing to say. */
export const orNull =
  <Value>(cell: Cell<Value>): Cell<Value | null> =>
  (value) =>
    value === null || value === undefined ? null : cell(value);
