import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { number, row } from "../graph/row.js";
import { earliestDay, latestDay } from "../period/interval.js";
import { type TopicFilter, topicFilter, topicParameters } from "../topic/topic-filter.js";
import type { YearCount } from "./statistics.type.js";

/** How many acts begin in one year and end in another or the same. */
interface Span {
  readonly begins: number;
  readonly ends: number;
  readonly acts: number;
}

export const spans = rows<Span, TopicFilter>(
  "statistics/acts-by-year",
  topicParameters,
  row<Span>({ begins: number, ends: number, acts: number }),
);

/** The years of the days that stand for an open beginning and an open end. */
const openEnds = [earliestDay, latestDay].map((day) => Number(day.slice(0, 4)));

/** The number of acts on any of the topics that can lie in each year, from the first in which any act begins or ends. */
export const actsByYear = async (
  reader: Reader,
  on: readonly string[] | null | undefined,
): Promise<YearCount[]> => {
  const found = await reader.rows(spans, await topicFilter(reader, on));
  const named = found
    .flatMap(({ begins, ends }) => [begins, ends])
    .filter((year) => !openEnds.includes(year));
  if (named.length === 0) return [];
  const first = Math.min(...named);
  return Array.from({ length: Math.max(...named) - first + 1 }, (_, index) => {
    const year = first + index;
    const within = found.filter(({ begins, ends }) => begins <= year && year <= ends);
    return { year, count: within.reduce((count, { acts }) => count + acts, 0) };
  });
};
