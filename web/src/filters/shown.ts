import type { Filters, View, ViewLink, ViewNode } from "../graph/view.js";

/** What of a view is to be seen. */
export interface Shown {
  readonly nodes: readonly ViewNode[];
  readonly links: readonly ViewLink[];
}

/** Acts have a status; nothing else has. */
export const isAct = ({ status }: ViewNode): boolean => status !== null;

const overlaps = ({ from, to }: NonNullable<ViewNode["period"]>, days: { from: string; to: string }) =>
  (from === null || from <= days.to) && (to === null || to >= days.from);

const inTime = ({ period }: ViewNode, { during, undated }: Filters): boolean =>
  period === null ? undated : during === null || overlaps(period, during);

const onTopic = ({ topics }: ViewNode, { topics: wanted }: Filters): boolean =>
  wanted === null || topics.some((topic) => wanted.includes(topic));

/** Whether filters let an entity through: topics and days are asked of acts alone. */
export const passes = (node: ViewNode, filters: Filters): boolean => {
  if (filters.types !== null && !filters.types.includes(node.type)) return false;
  return !isAct(node) || (inTime(node, filters) && onTopic(node, filters));
};

/** All that is not hidden, whatever the filters. */
export const unhiddenOf = ({ nodes, links, hidden }: View): Shown => ({
  nodes: [...nodes.values()].filter(({ id }) => !hidden.has(id)),
  links: [...links.values()].filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)),
});

/** What is neither hidden nor filtered away; a link is there where both its ends are. */
export const shownOf = (view: View): Shown => {
  const { filters } = view;
  const all = unhiddenOf(view);
  const nodes = all.nodes.filter((node) => passes(node, filters));
  const ids = new Set(nodes.map(({ id }) => id));
  const links = all.links.filter(
    ({ from, to, role }) =>
      ids.has(from) &&
      ids.has(to) &&
      (filters.roles === null || role === null || filters.roles.includes(role)),
  );
  return { nodes, links };
};
