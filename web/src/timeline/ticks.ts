import { firstOfYear, yearOfNumber } from "./day.js";

const steps = [1, 2, 5, 10, 20, 50, 100];

/** The years to be named along a time line: the first days of years a round number apart, at most `most` of them. */
export const ticksOf = (
  first: number,
  last: number,
  most: number,
): readonly { year: number; at: number }[] => {
  const [from, to] = [yearOfNumber(first), yearOfNumber(last - 1)];
  const step = steps.find((it) => (to - from + 1) / it <= most) ?? 200;
  const start = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - start) / step) + 1) }, (_, index) => {
    const year = start + index * step;
    return { year, at: firstOfYear(year) };
  });
};
