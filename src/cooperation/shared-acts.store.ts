import { type BehindAct, behindAct, newestFirst } from "../act/newest-first.js";
import { type EntityRow, entityRow } from "../entity/entity.row.js";
import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { list, row, text } from "../graph/row.js";
import { type Connection, connection, type PageArgs, pageSize, startOf } from "../page/page.js";
import type { PeriodRow } from "../period/period.row.js";
import { spanOf } from "../period/span.js";
import { type Pair, type PairQuestion, pairParameters } from "./pair.js";

/** The date of an act that a pair shares. */
interface SharedDate {
  readonly act: string;
  readonly period: readonly string[];
}

export const acts = listPerId<EntityRow, PairQuestion & BehindAct>(
  "cooperation/acts",
  { ...pairParameters, ...behindAct },
  entityRow,
);
export const topics = listPerId<EntityRow, PairQuestion>("cooperation/topics", pairParameters, entityRow);
export const dates = listPerId<SharedDate, PairQuestion>(
  "cooperation/dates",
  pairParameters,
  row<SharedDate>({ act: text, period: list }),
);

const order = newestFirst("cooperation.acts");

/** A page of the acts that a pair shares, newest first and undated ones last. */
export const sharedActs = async (
  reader: Reader,
  { pair, actCount }: { readonly pair: Pair; readonly actCount: number },
  page: PageArgs,
): Promise<Connection<EntityRow>> => {
  const [on, act] = startOf(order, page);
  const found = await reader.list(acts, pair.id, { ...pair.question, on, act, limit: pageSize(page) + 1 });
  return connection(order, page, found, () => actCount);
};

/** What the acts that a pair shares concern, each topic once, by name. */
export const sharedTopics = (reader: Reader, { id, question }: Pair): Promise<EntityRow[]> =>
  reader.list(topics, id, question);

/** The days that the dates of a pair's acts span, with the acts that are dated. */
const spanOfPair = async (reader: Reader, { id, question }: Pair) => {
  const dated = await reader.list(dates, id, question);
  return { ...spanOf(dated.map(({ period: [text = ""] }) => text)), acts: dated.map(({ act }) => act) };
};

/** From the earliest beginning that is known of the acts that a pair shares to the latest end; null where none has a date. */
export const sharedPeriod = async (reader: Reader, pair: Pair): Promise<PeriodRow | null> => {
  const { known, acts } = await spanOfPair(reader, pair);
  return known && { ...known, source: { entities: acts, field: "date" } };
};

/** Whether one of the acts that a pair shares has no beginning, or no end, that anybody gives. */
export const reachesBeyond = async (
  reader: Reader,
  pair: Pair,
  end: "openBeginning" | "openEnd",
): Promise<boolean> => (await spanOfPair(reader, pair))[end];
