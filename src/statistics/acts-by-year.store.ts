import { requireNamed } from "../entity/named.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { number, row } from "../graph/row.js";
import { earliestDay, latestDay } from "../period/interval.js";
import { type TopicFilter, topicFilter, topicParameters, topicsNamed } from "../topic/topic-filter.js";
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

const [openBeginning, openEnd] = [earliestDay, latestDay].map((day) => Number(day.slice(0, 4)));

/** The years of the ends that are known. */
const known = ({ begins, ends }: Span): number[] =>
  [begins, ends].filter((year) => year !== openBeginning && year !== openEnd);

/** The number of acts in spans that begin by a year and end in it or later. */
const actsIn = (year: number, spans: readonly Span[]): number =>
  spans
    .filter(({ begins, ends }) => begins <= year && year <= ends)
    .reduce((count, { acts }) => count + acts, 0);

/** The number of acts on any of the topics in each year, from the first in which any act begins or ends. */
export const actsByYear = async (
  reader: Reader,
  on: readonly string[] | null | undefined,
): Promise<YearCount[]> => {
  const [found] = await Promise.all([
    reader.rows(spans, topicFilter(on)),
    requireNamed(reader, topicsNamed(on)),
  ]);
  const years = found.flatMap(known);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const certain = found
    .filter(({ begins }) => begins !== openBeginning)
    .map((span) => ({ ...span, ends: Math.max(...known(span)) }));
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    const count = actsIn(year, certain);
    return { year, count, possible: actsIn(year, found) - count };
  });
};
