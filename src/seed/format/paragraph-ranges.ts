import { z } from "zod";

const ends = (range: string): readonly [first: number, last: number] => {
  const [first = 0, last = first] = range.split("-").map(Number);
  return [first, last];
};

const goUp = (ranges: readonly string[]): boolean => {
  const limits = ranges.map(ends);
  return limits.every(([first, last], index) => first <= last && (limits[index - 1]?.[1] ?? 0) < first);
};

const aRange = 'a range of paragraphs is text such as "2-24" or "7"';
const aList = 'the paragraphs are a list of ranges such as ["2-24"]';

/** Paragraphs as ranges such as `2-24` or `7`, in the order in which they stand. */
export const paragraphRanges = z
  .array(z.string(aRange).regex(/^[1-9]\d{0,4}(-[1-9]\d{0,4})?$/, aRange), {
    error: ({ input }) => (input === undefined ? undefined : aList),
  })
  .min(1, aList)
  .refine(goUp, "ranges of paragraphs go up, and none overlaps with another");

const separator = ", ";

/** The ranges as one text, such as `2-9, 11-24`. */
export const rangesText = (ranges: readonly string[]): string => ranges.join(separator);

/** The paragraphs that such a text names, in their order. */
export const paragraphsIn = (text: string): number[] =>
  text.split(separator).flatMap((range) => {
    const [first, last] = ends(range);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

/** Paragraphs in their order as such a text; empty where there are none. */
export const rangesOf = (paragraphs: readonly number[]): string => {
  const runs: number[][] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run?.at(-1) === paragraph - 1) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return rangesText(runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}-${run.at(-1)}`)));
};
