import { type Change, change } from "./changes.js";
import type { View, ViewNode } from "./view.js";

/** A view with those that went before it and those that were gone back from, the nearest last. */
export interface History {
  readonly past: readonly View[];
  readonly view: View;
  readonly future: readonly View[];
}

export type Step =
  | Change
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  /** begins anew with a view */
  | { readonly kind: "begin"; readonly view: View }
  /** tells nodes in another language, in every view of the history */
  | { readonly kind: "rename"; readonly nodes: ReadonlyMap<string, ViewNode> };

const mostSteps = 100;

/** What is no step of its own: going back would seem to do nothing. */
const isNoStep = ({ kind }: Change): boolean => kind === "select" || kind === "settle";

const undo = ({ past, view, future }: History): History => {
  const before = past.at(-1);
  return before === undefined
    ? { past, view, future }
    : { past: past.slice(0, -1), view: before, future: [...future, view] };
};

const redo = ({ past, view, future }: History): History => {
  const after = future.at(-1);
  return after === undefined
    ? { past, view, future }
    : { past: [...past, view], view: after, future: future.slice(0, -1) };
};

const renamed = (view: View, names: ReadonlyMap<string, ViewNode>): View => ({
  ...view,
  nodes: new Map([...view.nodes].map(([id, node]) => [id, names.get(id) ?? node])),
});

const rename = ({ past, view, future }: History, names: ReadonlyMap<string, ViewNode>): History => ({
  past: past.map((it) => renamed(it, names)),
  view: renamed(view, names),
  future: future.map((it) => renamed(it, names)),
});

export const beginning = (view: View): History => ({ past: [], view, future: [] });

/** Makes one step: a change, or a way back or forth among those that were made. */
export const step = (history: History, taken: Step): History => {
  if (taken.kind === "undo") return undo(history);
  if (taken.kind === "redo") return redo(history);
  if (taken.kind === "begin") return beginning(taken.view);
  if (taken.kind === "rename") return rename(history, taken.nodes);
  const view = change(history.view, taken);
  if (isNoStep(taken)) return { ...history, view };
  return { past: [...history.past, history.view].slice(-mostSteps), view, future: [] };
};
