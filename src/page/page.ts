import { requireWithin } from "../whole-number.js";
import { cursorOf, type Key, keyIn } from "./cursor.js";

export const defaultPageSize = 20;
export const largestPageSize = 100;

/** Which page of a list is asked for. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** One page of a list, as the fields of a connection; cursors and the total are made only when they are asked for. */
export interface Connection<Row> {
  readonly edges: readonly { cursor(): string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    startCursor(): string | null;
    endCursor(): string | null;
  };
  totalCount(): Promise<number> | number;
}

/** The number of rows asked for; a page holds 1 to 100. */
export const pageSize = ({ first }: PageArgs): number =>
  requireWithin("first", first ?? defaultPageSize, 1, largestPageSize);

/** How one list is paged: its name, the start before all rows, and the key of a row. */
export interface Order<Row, Sample extends Key> {
  readonly list: string;
  readonly start: Sample;
  keyOf(row: Row): Sample;
}

/** The key behind which the page asked for starts. */
export const startOf = <Row, Sample extends Key>(
  { list, start }: Order<Row, Sample>,
  { after }: PageArgs,
): Sample => (after === null || after === undefined ? start : keyIn(list, after, start));

/** The connection for rows of which one more was read than was asked for, to see whether there are more. */
export const connection = <Row, Sample extends Key>(
  { list, keyOf }: Order<Row, Sample>,
  args: PageArgs,
  rows: readonly Row[],
  totalCount: () => Promise<number> | number,
): Connection<Row> => {
  const nodes = rows.slice(0, pageSize(args));
  const edges = nodes.map((node) => ({ cursor: () => cursorOf(list, keyOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > nodes.length,
      hasPreviousPage: typeof args.after === "string",
      startCursor: () => edges[0]?.cursor() ?? null,
      endCursor: () => edges.at(-1)?.cursor() ?? null,
    },
    totalCount,
  };
};
