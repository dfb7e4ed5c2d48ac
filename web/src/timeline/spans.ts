import { isAct } from "../graph/act-or-actor.js";
import type { ViewNode } from "../graph/view.js";
import { firstOfYear, numberOfDay, yearOfNumber } from "./day.js";

/** An act on the time line: its first day and the day after its last, within the days shown. */
export interface Span {
  readonly node: ViewNode;
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** as exactly as the source has it */
  readonly precision: "day" | "month" | "year" | "interval";
}

/** A line of time with the acts on it, earliest first. */
export interface Spans {
  readonly spans: readonly Span[];
  /** the first day, and the day after the last, of whole years about all days that are known */
  readonly first: number;
  readonly last: number;
}

const precisionOf = (text: string): Span["precision"] => {
  if (/^-?\d{4}-\d{2}-\d{2}/.test(text) && !text.includes("/")) return "day";
  if (/^-?\d{4}-\d{2}[~?%]?$/.test(text)) return "month";
  if (/^-?\d{4}[~?%]?$/.test(text)) return "year";
  return "interval";
};

/** The acts among some entities by their time, and those that have none; no line where no day of any is known. */
export const spansOf = (
  nodes: readonly ViewNode[],
): { readonly spans: Spans | null; readonly undated: readonly ViewNode[] } => {
  const acts = nodes.filter(isAct);
  const undated = acts.filter(
    ({ period }) => period === null || (period.from === null && period.to === null),
  );
  const dated = acts.filter((act) => !undated.includes(act));
  const days = dated.flatMap(({ period }) => [period?.from ?? [], period?.to ?? []].flat().map(numberOfDay));
  if (days.length === 0) return { spans: null, undated };
  const first = firstOfYear(yearOfNumber(Math.min(...days)));
  const last = firstOfYear(yearOfNumber(Math.max(...days)) + 1);
  const spans = dated.map((node) => {
    const { from = null, to = null, text = "" } = node.period ?? {};
    return {
      node,
      start: from === null ? first : numberOfDay(from),
      end: to === null ? last : numberOfDay(to) + 1,
      openStart: from === null,
      openEnd: to === null,
      precision: precisionOf(text),
    };
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { spans: { spans, first, last }, undated };
};
