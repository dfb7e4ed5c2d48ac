import { expect } from "vitest";

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All nodes of a list, from its pages of a size. */
export const throughPages = async <Node>(
  first: number,
  page: (variables: { first: number; after: string | null }) => Promise<Page<Node>>,
): Promise<Node[]> => {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const { nodes: found, pageInfo }: Page<Node> = await page({ first, after });
    expect(pageInfo.endCursor === null || pageInfo.endCursor !== after, "a page goes on").toBe(true);
    nodes.push(...found);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    expect(found.length === first || after === null, "no page but the last has less than was asked for").toBe(
      true,
    );
  } while (after !== null);
  return nodes;
};

export const idsOf = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);
