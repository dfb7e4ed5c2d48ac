import { shownOf } from "../filters/shown.js";
import type { View, ViewNode } from "../graph/view.js";

/** An entity as a row, with the words of the page. */
export interface NodeRow {
  readonly node: ViewNode;
  readonly name: string;
  readonly type: string;
  readonly date: string | null;
  readonly status: string | null;
  readonly country: string | null;
  readonly links: number;
}

export type NodeColumn = keyof Omit<NodeRow, "node">;

export interface Said {
  type(type: ViewNode["type"]): string;
  status(status: string): string;
  country(id: string): string;
}

const orNull = (value: string | null, say: (value: string) => string): string | null =>
  value === null ? null : say(value);

/** A row for each entity shown, in the order of the view. */
export const nodeRows = (view: View, said: Said): readonly NodeRow[] => {
  const { nodes, links } = shownOf(view);
  const counts = new Map<string, number>();
  for (const end of links.flatMap(({ from, to }) => [from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return nodes.map((node) => ({
    node,
    name: node.name,
    type: said.type(node.type),
    date: node.period?.text ?? null,
    status: orNull(node.status, said.status),
    country: orNull(node.country, said.country),
    links: counts.get(node.id) ?? 0,
  }));
};
