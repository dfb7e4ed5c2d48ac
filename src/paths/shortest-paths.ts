import type { HopGraph, HopRow } from "./hop-graph.js";

/** How many hops a search tries: what it has found by then is its answer. */
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

/**
 * The first of the paths from one actor to another of at most so many hops, shortest first and then in the order of
 * their hops; no actor and no act is twice on a path.
 */
export const shortestPaths = (
  graph: HopGraph,
  { from, to, maxActs, first }: { from: string; to: string; maxActs: number; first: number },
): HopRow[][] => {
  const ahead = actorsAhead(graph, to, maxActs);
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
  for (let length = 1; length <= maxActs; length += 1) extend([], from, length);
  return found;
};
