/** The rows by a key, each group and the rows in it in the order in which they came. */
export const grouped = <Row, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): [Key, Row[]][] => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    groups.set(keyOf(row), [...group, row]);
  }
  return [...groups];
};
