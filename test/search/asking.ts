import type { World } from "../world.js";

const question = `query ($query: String!, $types: [EntityType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    edges { cursor rule score matched { text } node { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Edge {
  readonly cursor: string;
  readonly rule: string;
  readonly score: number;
  readonly matched: { readonly text: string };
  readonly node: { readonly id: string };
}

interface Page {
  readonly edges: Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a search finds: the id of each entity, the rule, and the name that matched. */
export const hitsIn = async (
  world: World,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<[id: string, rule: string, matched: string][]> => {
  const { edges } = (await world.ask(question, { query, ...variables })).search as Page;
  return edges.map(({ node, rule, matched }) => [node.id, rule, matched.text]);
};

/** The edges of a search, page by page of so many, to the end or to the page that holds the entity. */
export const edgesUntil = async (
  world: World,
  query: string,
  first: number,
  id?: string,
): Promise<Edge[]> => {
  const found: Edge[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Page = (await world.ask(question, { query, first, after })).search;
    found.push(...edges);
    if (!pageInfo.hasNextPage || edges.some(({ node }) => node.id === id)) return found;
    after = pageInfo.endCursor;
  }
};
