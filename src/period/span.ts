import { type Interval, readInterval } from "./interval.js";

/** The days of several acts, from the earliest beginning to the latest end that are known. */
export interface Span {
  /** null where no end of any act is known */
  readonly known: Interval | null;
  /** whether an act may have begun before, since nobody gives its beginning */
  readonly openBeginning: boolean;
  /** whether an act may go on after, since nobody gives its end */
  readonly openEnd: boolean;
}

type End = Interval & { readonly from: string; readonly to: string };

/** One end of each date that is known there, as it is written. */
const knownEnds = (texts: readonly string[], place: 0 | -1): End[] =>
  texts.flatMap((text) => {
    const end = readInterval(text.split("/").at(place) ?? "");
    return end && end.from !== null && end.to !== null ? [end as End] : [];
  });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The earliest first; of two that begin on one day the one that says less of it, so that order does not matter. */
const byBeginning = (a: End, b: End): number =>
  compare(a.from, b.from) || compare(b.to, a.to) || compare(a.text, b.text);
/** The latest first, likewise. */
const byEnd = (a: End, b: End): number =>
  compare(b.to, a.to) || compare(a.from, b.from) || compare(a.text, b.text);

/**
 * The span of dates in EDTF, as exact as its two ends and no more: two acts of 2024 span `2024`.
 * An end that no date gives is open.
 */
export const spanOf = (texts: readonly string[]): Span => {
  const [start] = knownEnds(texts, 0).sort(byBeginning);
  const [end] = knownEnds(texts, -1).sort(byEnd);
  const [first, last] = start && end && start.from > end.to ? [end, start] : [start, end];
  const text = first?.text === last?.text ? first?.text : `${first?.text ?? ".."}/${last?.text ?? ".."}`;
  return {
    known: text === undefined ? null : readInterval(text),
    openBeginning: texts.some((it) => it.startsWith("../")),
    openEnd: texts.some((it) => it.endsWith("/..")),
  };
};
