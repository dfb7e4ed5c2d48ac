import { earliestDay, latestDay, requireInterval } from "./interval.js";

/** A filter by time as statements take it; the days are not looked at where `always` is true. */
export type During = { always: boolean; from: string; to: string };

/** The names of its parts, as a query declares them. */
export const duringParameters = { always: true, from: true, to: true } as const;

/** The filter that lets through what can overlap with an EDTF date; nothing given lets everything through. */
export const duringOf = (text: string | null | undefined): During => {
  if (text === null || text === undefined) return { always: true, from: "", to: "" };
  const interval = requireInterval("during", text);
  return { always: false, from: interval.from ?? earliestDay, to: interval.to ?? latestDay };
};
