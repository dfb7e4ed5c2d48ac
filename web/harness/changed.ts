import type { Change } from "../src/graph/change-kinds.js";
import type { View } from "../src/graph/view.js";

/** A view after a change, as far as the parts around the canvas need it. */
export const changed = (view: View, change: Change): View => {
  switch (change.kind) {
    case "select":
      return { ...view, selected: change.ids };
    case "filter":
      return { ...view, filters: { ...view.filters, ...change.filters } };
    case "pin":
      return { ...view, pinned: new Set([...view.pinned, ...change.ids]) };
    case "hide":
      return { ...view, hidden: new Set([...view.hidden, ...change.ids]), selected: [] };
    case "keep":
      return {
        ...view,
        hidden: new Set([...view.nodes.keys()].filter((id) => !change.ids.includes(id))),
      };
    case "add":
      return {
        ...view,
        nodes: new Map([...view.nodes, ...change.nodes.map((it) => [it.id, it] as const)]),
        links: new Map([...view.links, ...change.links.map((it) => [it.id, it] as const)]),
      };
  }
};
