import type { ResultOf, VariablesOf } from "../api/graphql.js";
import { type Answer, ask } from "../api/use-answer.js";
import type { Language } from "../language/words.js";
import { mostNodes, type Sketch } from "./address.js";
import type { Change } from "./changes.js";
import { Expansion, LinksOfView, NodesOfView, viewLinks, viewNode, WholeView } from "./questions.js";
import type { View, ViewLink, ViewNode } from "./view.js";

const idsAtOnce = 100;

const chunks = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / idsAtOnce) }, (_, index) =>
    ids.slice(index * idsAtOnce, (index + 1) * idsAtOnce),
  );

export type Loaded<Data> = Exclude<Answer<Data>, { state: "asked" }>;

const answered = <Data>(data: Data): Loaded<Data> => ({ state: "answered", data });

const nodesIn = ({ nodes }: ResultOf<typeof NodesOfView>): ViewNode[] =>
  nodes.flatMap((node) => (node !== null && "type" in node ? [viewNode(node)] : []));

/** The nodes with these ids, in their order; what there is not is missing. */
export const loadNodes = async (
  ids: readonly string[],
  language: Language,
): Promise<Loaded<ReadonlyMap<string, ViewNode>>> => {
  const answers = await Promise.all(chunks(ids).map((some) => ask(NodesOfView, { ids: some, language })));
  const nodes = new Map<string, ViewNode>();
  for (const answer of answers) {
    if (answer.state !== "answered") return answer as Loaded<never>;
    for (const node of nodesIn(answer.data)) nodes.set(node.id, node);
  }
  return answered(nodes);
};

/** The ids of a view with some others. */
const together = (view: View, ids: readonly string[]): string[] => [
  ...new Set([...view.nodes.keys(), ...ids]),
];

/** Whether a view has room for some entities. */
export const hasRoom = (view: View, ids: readonly string[]): boolean =>
  together(view, ids).length <= mostNodes;

const loadLinks = async (among: readonly string[]): Promise<Loaded<readonly ViewLink[]>> => {
  const answer = await ask(LinksOfView, { among: [...among] });
  return answer.state === "answered" ? answered(viewLinks(answer.data.links)) : (answer as Loaded<never>);
};

/** The question that a view is the answer to; the nodes beyond the first hundred are asked for apart. */
export const operationOf = (ids: readonly string[], language: Language) => ({
  operation: WholeView,
  variables: { ids: ids.slice(0, idsAtOnce), among: [...ids], language },
});

/** The view that a sketch is of, and the ids that there are none of. */
export const loadView = async (
  { ids, ...rest }: Sketch,
  language: Language,
): Promise<Loaded<{ view: View; missing: readonly string[] }>> => {
  const { operation, variables } = operationOf(ids, language);
  const [begun, others] = await Promise.all([
    ask(operation, variables),
    loadNodes(ids.slice(idsAtOnce), language),
  ]);
  if (begun.state !== "answered") return begun as Loaded<never>;
  if (others.state !== "answered") return others;
  const first = nodesIn(begun.data).map((node) => [node.id, node] as const);
  const nodes = new Map([...first, ...others.data]);
  const missing = ids.filter((id) => !nodes.has(id));
  const isThere = (id: string) => nodes.has(id);
  const view: View = {
    ...rest,
    nodes,
    links: new Map(viewLinks(begun.data.links).map((link) => [link.id, link])),
    places: new Map([...rest.places].filter(([id]) => isThere(id))),
    expanded: new Map([...rest.expanded].filter(([id]) => isThere(id))),
  };
  return answered({ view, missing });
};

/** Some entities to add to a view, with all links that are in it then; what there is not is left out. */
export const loadEntities = async (
  view: View,
  ids: readonly string[],
  language: Language,
): Promise<Loaded<Extract<Change, { kind: "add" }>>> => {
  const [nodes, links] = await Promise.all([loadNodes(ids, language), loadLinks(together(view, ids))]);
  if (nodes.state !== "answered") return nodes;
  if (links.state !== "answered") return links;
  return answered({ kind: "add", of: null, nodes: [...nodes.data.values()], links: links.data });
};

export type Along = Pick<VariablesOf<typeof Expansion>, "via" | "direction">;

/** What comes of expanding a node: the change to make, and how many of how many there are it then shows. */
export interface Expanded {
  readonly add: Extract<Change, { kind: "add" }>;
  readonly got: number;
  readonly total: number;
}

/** The entities at the other ends of some links of one. */
export const othersAlong = (
  links: Iterable<ViewLink>,
  of: string,
  { via, direction }: Along,
): ReadonlySet<string> =>
  new Set(
    [...links]
      .filter(({ type }) => !via || via.some((it) => it === type))
      .flatMap(({ from, to }) => [
        ...(from === of && direction !== "IN" ? [to] : []),
        ...(to === of && direction !== "OUT" ? [from] : []),
      ]),
  );

/**
 * Brings those that are not shown yet. The links are those of all that is then in the view, so that what comes is tied
 * to what is there.
 */
export const loadExpansion = async (
  view: View,
  of: string,
  along: Along,
  first: number,
  language: Language,
): Promise<Loaded<Expanded>> => {
  const without = [...view.nodes.keys()].filter((id) => !view.hidden.has(id));
  const answer = await ask(Expansion, { of, ...along, first: first + 1, without, language });
  if (answer.state !== "answered") return answer as Loaded<never>;
  const nodes = answer.data.neighbourhood.nodes.map(viewNode);
  const all = together(
    view,
    nodes.map(({ id }) => id),
  );
  const links = await loadLinks(all.slice(0, mostNodes));
  if (links.state !== "answered") return links;
  const shown = new Set([...without, ...nodes.map(({ id }) => id)]);
  const others = [...othersAlong(links.data, of, along)].filter((id) => shown.has(id));
  return answered({
    add: { kind: "add", of, nodes, links: links.data },
    got: others.length,
    total: answer.data.neighbourhood.total - 1,
  });
};
