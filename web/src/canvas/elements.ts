import type { ElementDefinition } from "cytoscape";
import { isAct, isActor } from "../graph/act-or-actor.js";
import { groupOf } from "../graph/arrange.js";
import type { Shown, ShownLink } from "../graph/shown.js";
import type { Point, View, ViewNode } from "../graph/view.js";
import { drawnShape } from "./shapes.js";

/** What the canvas says in the language of the page. */
export interface Labels {
  link(link: ShownLink): string;
  group(by: NonNullable<View["groupBy"]>, key: string): string;
}

const longestLabel = 64;

const short = (name: string): string =>
  name.length <= longestLabel ? name : `${name.slice(0, longestLabel - 1).trimEnd()}…`;

const kindOf = (node: ViewNode): string => {
  if (isActor(node)) return "actor";
  return isAct(node) ? "act" : "other";
};

const groupId = (key: string): string => `group ${key}`;

const heavyFrom = 800;

/** Whether so many nodes are drawn that the canvas rests while it moves; it begins anew where that changes. */
export const isHeavy = ({ nodes }: Shown): boolean => nodes.length > heavyFrom;

/** The first so many of what is shown, with the links among them: what the canvas draws. */
export const drawnOf = ({ nodes, links }: Shown, most: number): Shown => {
  if (nodes.length <= most) return { nodes, links };
  const some = nodes.slice(0, most);
  const ids = new Set(some.map(({ id }) => id));
  return { nodes: some, links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
};

/** What is drawn, groups before their members and nodes before their links. */
export const elementsOf = (
  { nodes, links }: Shown,
  { groupBy, pinned, selected }: View,
  places: ReadonlyMap<string, Point>,
  labels: Labels,
): ElementDefinition[] => {
  const groupKey = (node: ViewNode) => (groupBy === null ? null : groupOf(node, groupBy));
  const keys = new Set(nodes.flatMap((node) => groupKey(node) ?? []));
  const groups = [...keys].map((key) => ({
    data: { id: groupId(key), label: groupBy === null ? "" : labels.group(groupBy, key), kind: "group" },
  }));
  const drawn = nodes.map((node) => {
    const key = groupKey(node);
    return {
      data: {
        id: node.id,
        label: short(node.name),
        kind: kindOf(node),
        pinned: pinned.has(node.id),
        chosen: selected.includes(node.id),
        ...drawnShape(node.type),
        ...(key !== null && { parent: groupId(key) }),
      },
      position: { ...(places.get(node.id) ?? { x: 0, y: 0 }) },
    };
  });
  const ties = links.map((link) => ({
    data: {
      id: link.id,
      source: link.from,
      target: link.to,
      label: labels.link(link),
      basis: link.acts.length > 0 ? "FOLDED" : link.basis,
      acts: link.acts.length,
      chosen: selected.includes(link.id) || selected.includes(link.from) || selected.includes(link.to),
    },
  }));
  return [...groups, ...drawn, ...ties];
};
