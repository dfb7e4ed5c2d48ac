/** Orders by the first key in which two differ. */
export const by =
  <Item>(keysOf: (item: Item) => readonly (string | number)[]) =>
  (a: Item, b: Item): number => {
    const [left, right] = [keysOf(a), keysOf(b)];
    const at = left.findIndex((key, index) => key !== right[index]);
    return at === -1 ? 0 : (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1;
  };
