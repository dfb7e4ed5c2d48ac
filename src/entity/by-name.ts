import type { Parameters } from "../graph/parameters.js";
import type { RowsQuery } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { type Connection, connection, type Order, type PageArgs, pageSize, startOf } from "../page/page.js";
import type { Total } from "../page/total.js";
import { type EntityRow, nameOf } from "./entity.row.js";
import { type Named, rowsFrom } from "./named.js";
import { sortKeyOf } from "./sort-key.js";

/** Where a page by name starts, and how many rows to read, as statements take it. */
export type BehindName = { sortKey: string; id: string; limit: number };

/** The names of its parts, as a query declares them. */
export const behindName = { sortKey: true, id: true, limit: true } as const;

/** How a list of entities by name is paged: by the sort key that the graph keeps of the name shown, then by id. */
export const byName = (list: string): Order<EntityRow, readonly [sortKey: string, id: string]> => ({
  list,
  start: ["", ""],
  keyOf: (entity) => [sortKeyOf(nameOf(entity)), entity.id],
});

/** A page of a list by name, of what the arguments name, which one statement gives and another counts. */
export const pageByName = async <Asked extends Parameters>(
  reader: Reader,
  list: string,
  [query, count]: readonly [RowsQuery<EntityRow, Asked & BehindName>, RowsQuery<Total, Asked>],
  asked: Asked,
  page: PageArgs,
  named: readonly Named[] = [],
): Promise<Connection<EntityRow>> => {
  const order = byName(list);
  const [sortKey, id] = startOf(order, page);
  const behind = { sortKey, id, limit: pageSize(page) + 1 };
  const found = await rowsFrom(reader, named, () => reader.rows(query, { ...asked, ...behind }));
  return connection(order, page, found, async () => (await reader.rows(count, asked))[0]?.total ?? 0);
};
