import { arrangedInGroups } from "./arrange.js";
import type { Filters, Point, View, ViewLink, ViewNode } from "./view.js";

/** One thing that is done to a view. */
export type Change =
  /** `of` is the entity that was expanded; null where these were asked for themselves */
  | {
      readonly kind: "add";
      readonly of: string | null;
      readonly nodes: readonly ViewNode[];
      readonly links: readonly ViewLink[];
    }
  | { readonly kind: "collapse"; readonly of: string }
  | { readonly kind: "hide"; readonly ids: readonly string[] }
  | { readonly kind: "keep"; readonly ids: readonly string[] }
  | { readonly kind: "show all" }
  | { readonly kind: "pin"; readonly ids: readonly string[] }
  | { readonly kind: "unpin"; readonly ids: readonly string[] }
  | { readonly kind: "lock"; readonly locked: boolean }
  | { readonly kind: "move"; readonly places: ReadonlyMap<string, Point> }
  /** gives a place to what has none yet, which is no step of its own */
  | { readonly kind: "settle"; readonly places: ReadonlyMap<string, Point> }
  /** takes their places from all that is not pinned, so that they are found anew */
  | { readonly kind: "arrange" }
  /** ids of nodes and links; selecting is no step to go back to */
  | { readonly kind: "select"; readonly ids: readonly string[] }
  | { readonly kind: "filter"; readonly filters: Partial<Filters> }
  | { readonly kind: "group"; readonly by: View["groupBy"] }
  | { readonly kind: "fold"; readonly folded: boolean }
  | { readonly kind: "open"; readonly view: View };

type Of<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>;

const without = <Value>(set: ReadonlySet<Value>, gone: ReadonlySet<Value>): Set<Value> =>
  new Set([...set].filter((it) => !gone.has(it)));

const only = <Value>(map: ReadonlyMap<string, Value>, keeps: (id: string) => boolean): Map<string, Value> =>
  new Map([...map].filter(([id]) => keeps(id)));

/** The ids that some expansion holds in the view. */
const broughtBy = (expanded: View["expanded"]): Set<string> => new Set([...expanded.values()].flat());

const add = (view: View, { of, nodes, links }: Of<"add">): View => {
  const ids = nodes.map(({ id }) => id).filter((id) => id !== of);
  const held = broughtBy(view.expanded);
  const expanded = new Map(view.expanded);
  if (of === null)
    for (const [by, brought] of expanded)
      expanded.set(
        by,
        brought.filter((id) => !ids.includes(id)),
      );
  else {
    const brought = ids.filter((id) => !view.nodes.has(id) || held.has(id));
    expanded.set(of, [...new Set([...(expanded.get(of) ?? []), ...brought])]);
  }
  return {
    ...view,
    nodes: new Map([...view.nodes, ...nodes.map((node) => [node.id, node] as const)]),
    links: new Map([...view.links, ...links.map((link) => [link.id, link] as const)]),
    hidden: without(view.hidden, new Set(ids)),
    expanded,
  };
};

/** Leaves nothing of some entities in a view. */
const remove = (view: View, gone: ReadonlySet<string>): View => {
  const stays = (id: string) => !gone.has(id);
  const links = new Map([...view.links].filter(([, { from, to }]) => stays(from) && stays(to)));
  return {
    ...view,
    nodes: only(view.nodes, stays),
    links,
    places: only(view.places, stays),
    pinned: without(view.pinned, gone),
    hidden: without(view.hidden, gone),
    expanded: new Map(
      [...only(view.expanded, stays)].map(([by, brought]) => [by, brought.filter(stays)] as const),
    ),
    selected: view.selected.filter((id) => stays(id) && (view.nodes.has(id) || links.has(id))),
  };
};

/** Takes away what an expansion brought, but for what is pinned, is expanded itself, or another expansion brought too. */
const collapse = (view: View, { of }: Of<"collapse">): View => {
  const expanded = only(view.expanded, (id) => id !== of);
  const held = broughtBy(expanded);
  const gone = (view.expanded.get(of) ?? []).filter(
    (id) => !held.has(id) && !view.pinned.has(id) && !expanded.has(id),
  );
  return remove({ ...view, expanded }, new Set(gone));
};

const hide = (view: View, ids: readonly string[]): View => ({
  ...view,
  hidden: new Set([...view.hidden, ...ids.filter((id) => view.nodes.has(id))]),
  selected: view.selected.filter((id) => !ids.includes(id)),
});

const group = (view: View, by: View["groupBy"]): View => ({
  ...view,
  groupBy: by,
  places: by === null || view.locked ? view.places : arrangedInGroups(view, by),
});

const isKnown = (view: View, places: ReadonlyMap<string, Point>) =>
  [...places].filter(([id]) => view.nodes.has(id));

const changes: { readonly [Kind in Change["kind"]]: (view: View, change: Of<Kind>) => View } = {
  add,
  collapse,
  hide: (view, { ids }) => hide(view, ids),
  keep: (view, { ids }) =>
    hide(
      view,
      [...view.nodes.keys()].filter((id) => !ids.includes(id)),
    ),
  "show all": (view) => ({ ...view, hidden: new Set() }),
  pin: (view, { ids }) => ({
    ...view,
    pinned: new Set([...view.pinned, ...ids.filter((id) => view.nodes.has(id))]),
  }),
  unpin: (view, { ids }) => ({ ...view, pinned: without(view.pinned, new Set(ids)) }),
  lock: (view, { locked }) => ({ ...view, locked }),
  move: (view, { places }) => ({ ...view, places: new Map([...view.places, ...isKnown(view, places)]) }),
  settle: (view, { places }) => ({ ...view, places: new Map([...isKnown(view, places), ...view.places]) }),
  arrange: (view) => ({ ...view, places: only(view.places, (id) => view.pinned.has(id)) }),
  select: (view, { ids }) => ({ ...view, selected: ids }),
  filter: (view, { filters }) => ({ ...view, filters: { ...view.filters, ...filters } }),
  group: (view, { by }) => group(view, by),
  fold: (view, { folded }) => ({ ...view, folded }),
  open: (_, { view }) => view,
};

/** The view that comes of a change; the old one stays as it was. */
export const change = <Kind extends Change["kind"]>(view: View, made: Of<Kind>): View =>
  (changes[made.kind as Kind] as (view: View, made: Of<Kind>) => View)(view, made);
