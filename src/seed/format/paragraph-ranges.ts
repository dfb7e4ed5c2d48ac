import { z } from "zod";
import { endsOfRange } from "../../document/paragraph-ranges.js";

const goUp = (ranges: readonly string[]): boolean => {
  const limits = ranges.map(endsOfRange);
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
