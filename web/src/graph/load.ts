import type { VariablesOf } from "../api/graphql.js";
import { type Answer, ask } from "../api/use-answer.js";
import type { Language } from "../language/words.js";
import { mostNodes, type Sketch } from "./address.js";
import type { Change } from "./changes.js";
import { Expansion, LinksOfView, NodesOfView, viewLinks, viewNode } from "./questions.js";
import type { View, ViewLink, ViewNode } from "./view.js";

const idsAtOnce = 100;

const chunks = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / idsAtOnce) }, (_, index) =>
    ids.slice(index * idsAtOnce, (index + 1) * idsAtOnce),
  );

export type Loaded<Data> = Exclude<Answer<Data>, { state: "asked" }>;

const answered = <Data>(data: Data): Loaded<Data> => ({ state: "answered", data });

/** The nodes with these ids, in their order; what there is not is missing. */
export const loadNodes = async (
  ids: readonly string[],
  language: Language,
): Promise<Loaded<ReadonlyMap<string, ViewNode>>> => {
  const answers = await Promise.all(chunks(ids).map((some) => ask(NodesOfView, { ids: some, language })));
  const nodes = new Map<string, ViewNode>();
  for (const answer of answers) {
    if (answer.state !== "answered") return answer as Loaded<never>;
    for (const node of answer.data.nodes)
      if (node !== null && "type" in node) nodes.set(node.id, viewNode(node));
  }
  return answered(nodes);
};

const loadLinks = async (among: readonly string[]): Promise<Loaded<readonly ViewLink[]>> => {
  const answer = await ask(LinksOfView, { among: [...among] });
  return answer.state === "answered" ? answered(viewLinks(answer.data.links)) : (answer as Loaded<never>);
};

/** The view that a sketch is of, and the ids that there are none of. */
export const loadView = async (
  { ids, ...rest }: Sketch,
  language: Language,
): Promise<Loaded<{ view: View; missing: readonly string[] }>> => {
  const [nodes, links] = await Promise.all([loadNodes(ids, language), loadLinks(ids)]);
  if (nodes.state !== "answered") return nodes;
  if (links.state !== "answered") return links;
  const missing = ids.filter((id) => !nodes.data.has(id));
  const isThere = (id: string) => nodes.data.has(id);
  const view: View = {
    ...rest,
    nodes: nodes.data,
    links: new Map(links.data.map((link) => [link.id, link])),
    places: new Map([...rest.places].filter(([id]) => isThere(id))),
    expanded: new Map([...rest.expanded].filter(([id]) => isThere(id))),
  };
  return answered({ view, missing });
};

export type Along = Pick<VariablesOf<typeof Expansion>, "via" | "direction">;

/** What comes of expanding a node: the change to make, how many it brings of how many there are. */
export interface Expanded {
  readonly add: Extract<Change, { kind: "add" }>;
  readonly got: number;
  readonly total: number;
}

/** The links are those of all that is then in the view, so that what comes is tied to what is there. */
export const loadExpansion = async (
  view: View,
  of: string,
  along: Along,
  first: number,
  language: Language,
): Promise<Loaded<Expanded>> => {
  const answer = await ask(Expansion, { of, ...along, first: first + 1, language });
  if (answer.state !== "answered") return answer as Loaded<never>;
  const nodes = answer.data.neighbourhood.nodes.map(viewNode);
  const all = [...new Set([...view.nodes.keys(), ...nodes.map(({ id }) => id)])];
  const links = await loadLinks(all.slice(0, mostNodes));
  if (links.state !== "answered") return links;
  return answered({
    add: { kind: "add", of, nodes, links: links.data },
    got: nodes.length - 1,
    total: answer.data.neighbourhood.total - 1,
  });
};
