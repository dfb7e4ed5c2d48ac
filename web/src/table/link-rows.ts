import { shownOf } from "../filters/shown.js";
import type { View, ViewLink, ViewNode } from "../graph/view.js";

/** A link as a row, with the words of the page. */
export interface LinkRow {
  readonly link: ViewLink;
  readonly fromNode: ViewNode;
  readonly toNode: ViewNode;
  readonly from: string;
  readonly way: string;
  readonly to: string;
  readonly basis: string;
  readonly sources: number;
}

export type LinkColumn = keyof Omit<LinkRow, "link" | "fromNode" | "toNode">;

export interface LinkSaid {
  way(link: ViewLink): string;
  basis(basis: ViewLink["basis"]): string;
}

/** A row for each link shown, in the order of the view. */
export const linkRows = (view: View, said: LinkSaid): readonly LinkRow[] =>
  shownOf(view).links.flatMap((link) => {
    const fromNode = view.nodes.get(link.from);
    const toNode = view.nodes.get(link.to);
    if (!fromNode || !toNode) return [];
    return {
      link,
      fromNode,
      toNode,
      from: fromNode.name,
      way: said.way(link),
      to: toNode.name,
      basis: said.basis(link.basis),
      sources: link.evidence.length,
    };
  });
