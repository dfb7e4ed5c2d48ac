import edtf from "edtf";
import { BadUserInput } from "../errors.js";

/** An EDTF text with the earliest and the latest day that it can mean; null where that end is open. */
export interface Interval {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The days that stand in the graph for an open beginning and an open end. */
export const earliestDay = "0000-01-01";
export const latestDay = "9999-12-31";

const month = "(0[1-9]|1[0-2])";
const date = String.raw`\d{4}(-${month}(-\d{2})?)?[?~%]?|\d{2}(\dX|XX)|\d{4}-XX(-XX)?|\d{4}-${month}-XX`;
const levelOne = new RegExp(String.raw`^((?:${date})|(?:${date}|\.\.)/(?:${date}|\.\.))$`);

/** Whether every full date in the text is one that the calendar has: the 30th of February would be read as in March. */
const daysExist = (text: string): boolean =>
  (text.match(/\d{4}-\d{2}-\d{2}/g) ?? []).every((full) =>
    new Date(`${full}T00:00:00Z`).toJSON()?.startsWith(full),
  );

const day = (milliseconds: number): string | null =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The first and the last day that one end of an interval can mean; null for both where it is open.
 * Most dates are a day, which needs no parser: a load reads hundreds of thousands.
 */
const daysOf = (end: string): Pick<Interval, "from" | "to"> => {
  if (end === "..") return { from: null, to: null };
  if (wholeDay.test(end)) return { from: end, to: end };
  const { min, max } = edtf(end);
  return { from: day(min), to: day(max) };
};

/**
 * Reads an EDTF level 1 date or interval with four-digit years and explicit open ends (`..`). An interval may end
 * within the date that it begins with, as `2025-10-16/2025-10-16` and `2025-10-16/2025` do.
 * Returns null for everything else: a reader that guesses would turn `2024/` into 1970.
 */
export const readInterval = (text: string): Interval | null => {
  if (!levelOne.test(text) || text === "../.." || !daysExist(text)) return null;
  try {
    const [start = text, end = start] = text.split("/");
    const [{ from }, { to }] = [daysOf(start), daysOf(end)];
    return from !== null && to !== null && from > to ? null : { text, from, to };
  } catch {
    return null;
  }
};

/** What a message says when a date cannot be read. */
export const dateFormat = "an EDTF date such as 2024, 2025-10, 2025-10-16, 2018/2023-11 or 2024/..";

/** Reads a date that a caller gave. */
export const requireInterval = (argument: string, value: unknown): Interval => {
  const interval = typeof value === "string" ? readInterval(value) : null;
  if (interval === null)
    throw new BadUserInput(`${argument} is ${dateFormat}; it was ${JSON.stringify(value)}`);
  return interval;
};
