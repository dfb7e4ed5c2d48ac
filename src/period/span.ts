import { type Interval, readInterval } from "./interval.js";

/** A date as the graph keeps it: its text, its first and its last day; a day is empty where that end is open. */
type Dates = readonly string[];

/** An end of a date that is known: as it is written, and the day it stands for. */
interface End {
  readonly text: string;
  readonly day: string;
}

const known = (text: string | undefined, day: string | undefined): End[] =>
  text === undefined || !day ? [] : [{ text, day }];

const startsOf = (dates: readonly Dates[]): End[] =>
  dates.flatMap(([text, from]) => known(text?.split("/")[0], from));

const endsOf = (dates: readonly Dates[]): End[] =>
  dates.flatMap(([text, , to]) => known(text?.split("/").at(-1), to));

const byDay = (a: End, b: End): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

/**
 * From the earliest beginning that is known to the latest end that is known, as exact as those two are and no more:
 * two acts of 2024 span `2024`. An end is open where none of the dates gives it; null where there is no date.
 */
export const spanOf = (dates: readonly Dates[]): Interval | null => {
  const start = startsOf(dates).sort(byDay)[0];
  const end = endsOf(dates).sort(byDay).at(-1);
  if (start === undefined || end === undefined)
    return readInterval(`${start?.text ?? ".."}/${end?.text ?? ".."}`);
  const [first, last] = [start, end].sort(byDay) as [End, End];
  return readInterval(first.text === last.text ? first.text : `${first.text}/${last.text}`);
};
