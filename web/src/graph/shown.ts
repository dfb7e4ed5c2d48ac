import { isAct } from "./act-or-actor.js";
import { folded } from "./fold.js";
import type { Filters, View, ViewLink, ViewNode } from "./view.js";

/** A link that is drawn: one of the view, or many acts folded into one. */
export interface ShownLink extends ViewLink {
  /** the ids of the acts that it stands for; none where it is a link of the view */
  readonly acts: readonly string[];
}

export interface Shown {
  readonly nodes: readonly ViewNode[];
  readonly links: readonly ShownLink[];
}

const canOverlap = (period: NonNullable<ViewNode["period"]>, { from, to }: NonNullable<Filters["during"]>) =>
  (period.from === null || period.from <= to) && (period.to === null || period.to >= from);

/** Whether a filter of what acts are about lets an act through. */
const actPasses = ({ topics, during, undated }: Filters, act: ViewNode): boolean =>
  (topics === null || act.topics.some((id) => topics.includes(id))) &&
  (act.period === null ? undated : during === null || canOverlap(act.period, during));

const linkPasses = ({ roles }: Filters, { role }: ViewLink): boolean =>
  roles === null || role === null || roles.includes(role);

/**
 * Who and what had acts in the view and lost the last to the filters goes with them, so that what is left is about
 * the acts that are left; who had none stays.
 */
const withoutBereft = (
  nodes: ReadonlyMap<string, ViewNode>,
  before: readonly ViewLink[],
  after: readonly ViewLink[],
): ViewNode[] => {
  const withAct = (links: readonly ViewLink[], all: ReadonlyMap<string, ViewNode>): Set<string> =>
    new Set(
      links.flatMap(({ from, to }) => {
        const [a, b] = [all.get(from), all.get(to)];
        return [...(a && isAct(a) ? [to] : []), ...(b && isAct(b) ? [from] : [])];
      }),
    );
  const had = withAct(before, nodes);
  const has = withAct(after, nodes);
  return [...nodes.values()].filter((node) => isAct(node) || !had.has(node.id) || has.has(node.id));
};

const between = (links: Iterable<ViewLink>, nodes: ReadonlyMap<string, ViewNode>): ViewLink[] =>
  [...links].filter(({ from, to }) => nodes.has(from) && nodes.has(to));

const byId = (nodes: Iterable<ViewNode>): Map<string, ViewNode> =>
  new Map([...nodes].map((node) => [node.id, node]));

/** What of a view is to be seen: neither hidden nor filtered out, and folded where it is to be. */
export const shown = (view: View): Shown => {
  const { filters } = view;
  const open = byId([...view.nodes.values()].filter(({ id }) => !view.hidden.has(id)));
  const before = between(view.links.values(), open);
  const passing = byId([...open.values()].filter((node) => !isAct(node) || actPasses(filters, node)));
  const after = between(before, passing).filter((link) => linkPasses(filters, link));
  const left = byId([
    ...(open.size === passing.size && after.length === before.length
      ? passing.values()
      : withoutBereft(open, before, after).filter(({ id }) => passing.has(id))),
  ]);
  const links = between(after, left);
  const { nodes, links: drawn } = view.folded ? folded([...left.values()], links) : asTheyAre(left, links);
  const { types } = filters;
  const seen = byId(nodes.filter(({ type }) => types === null || types.includes(type)));
  return { nodes: [...seen.values()], links: drawn.filter(({ from, to }) => seen.has(from) && seen.has(to)) };
};

const asTheyAre = (nodes: ReadonlyMap<string, ViewNode>, links: readonly ViewLink[]): Shown => ({
  nodes: [...nodes.values()],
  links: links.map((link) => ({ ...link, acts: [] })),
});
