import type { HopGraph, HopRow } from "./hop-graph.js";

/** How many hops the search for paths of one length tries: what it has found by then is its answer. */
export const mostTries = 200_000;

/**
 * For each number of hops, the actors from which so many can lead to the end,
 * if one may come by an actor or an act twice: from no other can a path do so.
 */
const actorsAhead = (graph: HopGraph, to: string, most: number): Set<string>[] => {
  const ahead = [new Set([to])];
  for (let hops = 1; hops <= most; hops += 1) {
    const beside = graph.beside(ahead[hops - 1] ?? new Set());
    beside.delete(to);
    ahead.push(beside);
  }
  return ahead;
};

/** The first of the paths of so many hops from one actor to another; no actor and no act is twice on a path. */
export const pathsOfLength = (
  graph: HopGraph,
  { from, to, length, first }: { from: string; to: string; length: number; first: number },
): HopRow[][] => {
  const ahead = actorsAhead(graph, to, length);
  const found: HopRow[][] = [];
  let tries = 0;
  const extend = (path: readonly HopRow[], at: string, left: number): void => {
    for (const hop of graph.from(at)) {
      tries += 1;
      if (found.length === first || tries > mostTries) return;
      const leads = ahead[left - 1]?.has(hop.to) === true && hop.to !== from;
      if (!leads || path.some(({ act, to: passed }) => act === hop.act || passed === hop.to)) continue;
      if (left === 1) found.push([...path, hop]);
      else extend([...path, hop], hop.to, left - 1);
    }
  };
  extend([], from, length);
  return found;
};
