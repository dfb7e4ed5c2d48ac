import { shown } from "../graph/shown.js";
import type { View, ViewLink, ViewNode } from "../graph/view.js";

/** What of a view is to be seen, with acts as what they are: folding them is a way to draw and no way to list. */
export interface Unfolded {
  readonly nodes: readonly ViewNode[];
  readonly links: readonly ViewLink[];
}

/** What is neither hidden nor filtered away. */
export const shownOf = (view: View): Unfolded => {
  const { nodes, links } = shown({ ...view, folded: false });
  return { nodes, links: links.flatMap(({ id }) => view.links.get(id) ?? []) };
};

/** All that is not hidden, whatever the filters. */
export const unhiddenOf = ({ nodes, links, hidden }: View): Unfolded => ({
  nodes: [...nodes.values()].filter(({ id }) => !hidden.has(id)),
  links: [...links.values()].filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)),
});
