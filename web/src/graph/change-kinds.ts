import type { Filters, View, ViewLink, ViewNode } from "./view.js";

/** What can be done to a view. */
export type Change =
  | { readonly kind: "select"; readonly ids: readonly string[] }
  | { readonly kind: "hide"; readonly ids: readonly string[] }
  | { readonly kind: "keep"; readonly ids: readonly string[] }
  | { readonly kind: "pin"; readonly ids: readonly string[] }
  | { readonly kind: "filter"; readonly filters: Partial<Filters> }
  | {
      readonly kind: "add";
      /** the entity that was expanded; null where these were asked for themselves */
      readonly of: string | null;
      readonly nodes: readonly ViewNode[];
      readonly links: readonly ViewLink[];
    };

/** What every part around the canvas is given: the view, and the way to change it. */
export interface OnView {
  readonly view: View;
  readonly change: (change: Change) => void;
}
