import type { EntityRow } from "../entity/entity.row.js";
import type { Order } from "../page/page.js";
import { earliestDay, latestDay } from "../period/interval.js";

/** Where a page of the newest acts starts, and how many rows to read, as statements take it. */
export type BehindAct = { on: string; act: string; limit: number };

/** The names of its parts, as a query declares them. */
export const behindAct = { on: true, act: true, limit: true } as const;

/** How a list of acts is paged, newest first by the first day and undated ones last. */
export const newestFirst = (list: string): Order<EntityRow, readonly [on: string, act: string]> => ({
  list,
  start: [latestDay, ""],
  keyOf: ({ id, period }) => [period === null ? "" : (period.from ?? earliestDay), id],
});
