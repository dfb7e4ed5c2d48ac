import type { Point, View, ViewNode } from "./view.js";

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const room = 70;

/** The place of one of many around a middle, each with about as much room. */
const spiral = (middle: Point, index: number, first = 1): Point => {
  const [angle, radius] = [index * goldenAngle, room * Math.sqrt(index + first)];
  return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
};

/** From where what has no place yet begins: by a neighbour that has one, else around the middle of all that have. */
export const startingPlaces = ({ nodes, links, places }: View): Map<string, Point> => {
  const found = new Map<string, Point>();
  const around = new Map<string, number>();
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of links.values()) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const all = [...places.values()];
  const middle = {
    x: all.reduce((sum, { x }) => sum + x, 0) / (all.length || 1),
    y: all.reduce((sum, { y }) => sum + y, 0) / (all.length || 1),
  };
  for (const id of nodes.keys()) {
    if (places.has(id)) continue;
    const near = places.get((neighbours.get(id) ?? []).find((other) => places.has(other)) ?? "") ?? middle;
    const index = around.get(`${near.x} ${near.y}`) ?? 0;
    around.set(`${near.x} ${near.y}`, index + 1);
    found.set(id, spiral(near, index, places.size === 0 ? 0 : 1));
  }
  return found;
};

/** What a node is grouped by; null where it belongs to no group. */
export const groupOf = (node: ViewNode, by: NonNullable<View["groupBy"]>): string | null =>
  by === "type" ? node.type : node.country;

const cell: Point = { x: 150, y: 105 };
const gap = 110;

/** All places moved so that one comes to lie where it is to. */
const movedBy = (places: ReadonlyMap<string, Point>, id: string, to?: Point): ReadonlyMap<string, Point> => {
  const from = places.get(id);
  if (!from || !to) return places;
  return new Map([...places].map(([it, { x, y }]) => [it, { x: x + to.x - from.x, y: y + to.y - from.y }]));
};

/**
 * Gives each group a field of its own, the fields in rows, the largest first; what is pinned stays where it is, and
 * the fields lie so that the first of those pinned is in its own.
 */
export const arrangedInGroups = (view: View, by: NonNullable<View["groupBy"]>): Map<string, Point> => {
  const groups = new Map<string, string[]>();
  for (const node of view.nodes.values()) {
    const group = groupOf(node, by) ?? "";
    groups.set(group, [...(groups.get(group) ?? []), node.id]);
  }
  const columns = (size: number) => Math.ceil(Math.sqrt(size));
  const rowWidth = 1.4 * Math.sqrt(view.nodes.size) * (cell.x + gap / 2);
  const places = new Map<string, Point>();
  let [left, top, rowHeight] = [0, 0, 0];
  for (const members of [...groups.values()].sort((a, b) => b.length - a.length)) {
    const across = columns(members.length);
    if (left > 0 && left + across * cell.x > rowWidth) [left, top, rowHeight] = [0, top + rowHeight + gap, 0];
    for (const [index, id] of members.entries())
      places.set(id, { x: left + (index % across) * cell.x, y: top + Math.floor(index / across) * cell.y });
    left += across * cell.x + gap;
    rowHeight = Math.max(rowHeight, Math.ceil(members.length / across) * cell.y);
  }
  const kept = new Map([...view.places].filter(([id]) => view.pinned.has(id)));
  const [anchor] = kept.keys();
  const moved = anchor === undefined ? places : movedBy(places, anchor, kept.get(anchor));
  return new Map([...moved, ...kept]);
};
