import { isAct } from "../graph/act-or-actor.js";
import type { View } from "../graph/view.js";
import { shownOf, unhiddenOf } from "./shown.js";

/** How many there are of each value, the most first. */
export type Counts = readonly (readonly [value: string, count: number])[];

const counted = (values: Iterable<string>): Counts => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};

export interface FilterCounts {
  readonly types: Counts;
  readonly roles: Counts;
  readonly topics: Counts;
  /** the acts without a date */
  readonly undated: number;
  /** how many entities are not hidden */
  readonly all: number;
  /** how many of those the filters leave out */
  readonly filtered: number;
}

/** What is in a view to filter by, whatever the filters are now. */
export const countsOf = (view: View): FilterCounts => {
  const { nodes, links } = unhiddenOf(view);
  const acts = nodes.filter(isAct);
  return {
    types: counted(nodes.map(({ type }) => type)),
    roles: counted(links.flatMap(({ role }) => role ?? [])),
    topics: counted(acts.flatMap(({ topics }) => topics)),
    undated: acts.filter(({ period }) => period === null).length,
    all: nodes.length,
    filtered: nodes.length - shownOf(view).nodes.length,
  };
};

/** The values let through after one is let through or no longer; null where that is all of them. */
export const toggled = <Value extends string>(
  now: readonly Value[] | null,
  value: Value,
  all: readonly Value[],
): readonly Value[] | null => {
  const chosen = now ?? all;
  const next = chosen.includes(value) ? chosen.filter((it) => it !== value) : [...chosen, value];
  return all.every((it) => next.includes(it)) ? null : next;
};
