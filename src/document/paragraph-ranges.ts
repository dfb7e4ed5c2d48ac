const separator = ", ";

/** The first and the last paragraph of a range such as `2-24` or `7`. */
export const endsOfRange = (range: string): readonly [first: number, last: number] => {
  const [first = 0, last = first] = range.split("-").map(Number);
  return [first, last];
};

/** The ranges as one text, such as `2-9, 11-24`. */
export const rangesText = (ranges: readonly string[]): string => ranges.join(separator);

/** The paragraphs that such a text names, in their order. */
export const paragraphsIn = (text: string): number[] =>
  text.split(separator).flatMap((range) => {
    const [first, last] = endsOfRange(range);
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
