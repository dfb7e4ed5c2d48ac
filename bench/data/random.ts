/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** a whole number from 0 to below a limit */
  below(limit: number): number;
  /** one of these */
  of<Item>(items: readonly Item[]): Item;
  /** a place in a list of so many, the first far more often than the last: by Zipf, the nth 1/n as often as the first */
  ranked(length: number): number;
}

export const randomFrom = (seed: number): Random => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    of: (items) => items[below(items.length)] as (typeof items)[number],
    ranked: (length) => Math.min(length - 1, Math.floor((length + 1) ** next()) - 1),
  };
};
