import { expect } from "vitest";
import type { World } from "../world.js";

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** The cells of a connection that a list's tests look at. */
export const pageFields =
  "nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount";

/** A list as its tests ask for it: at the root, or of the entity with an id. */
export interface Listed {
  readonly field: string;
  /** the arguments apart from `first` and `after`, as GraphQL writes them */
  readonly args?: string;
  readonly of?: { readonly id: string; readonly type: string };
}

const questionFor = ({ field, args = "", of }: Listed, page: string): string => {
  const given = [args, page].filter((it) => it !== "").join(", ");
  const list = `${field}${given === "" ? "" : `(${given})`} { ${pageFields} }`;
  return of ? `{ node(id: "${of.id}") { ... on ${of.type} { ${list} } } }` : `{ ${list} }`;
};

/** One page of a list. */
export const pageOf = async (world: World, listed: Listed, page = ""): Promise<Page> => {
  const data = await world.ask(questionFor(listed, page));
  return (listed.of ? data.node : data)[listed.field];
};

/** How a page of a list is refused. */
export const refusedPage = (world: World, listed: Listed, page = "") =>
  world.refused(questionFor(listed, page));

/** The ids of one large page of a list. */
export const idsOf = async (world: World, listed: Listed): Promise<string[]> =>
  (await pageOf(world, listed, "first: 100")).nodes.map(({ id }) => id);

/** The ids of a list read in pages of a size, each of which is held to be consistent with the others. */
export const idsByPages = async (world: World, listed: Listed, size: number): Promise<string[]> => {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = await pageOf(
      world,
      listed,
      `first: ${size}${after === null ? "" : `, after: "${after}"`}`,
    );
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    found.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null) expect(found).toHaveLength(page.totalCount);
  } while (after !== null);
  return found;
};

/** Holds a list to what every list does: pages that join to the whole, and refusals of what is no page of it. */
export const expectPaged = async (world: World, listed: Listed, expected: readonly string[]) => {
  expect(await idsOf(world, listed)).toEqual(expected);
  expect(await idsByPages(world, listed, 1)).toEqual(expected);
  for (const first of [0, 101])
    expect(await refusedPage(world, listed, `first: ${first}`)).toEqual({
      message: `first takes a whole number from 1 to 100; it was ${first}`,
      code: "BAD_USER_INPUT",
    });
  const foreign = Buffer.from('["search",1,"a","b"]').toString("base64url");
  for (const after of ["", "x", foreign])
    expect(await refusedPage(world, listed, `after: "${after}"`)).toMatchObject({ code: "CURSOR_INVALID" });
};
