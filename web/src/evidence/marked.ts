interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, and the indices of the spans that it lies in. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly spans: readonly number[];
}

/** Cuts a text at the ends of spans, which may overlap, so that each stretch lies in the same spans from end to end. */
export const stretchesOf = (text: string, spans: readonly Span[]): Stretch[] => {
  const inText = (at: number): number => Math.min(Math.max(at, 0), text.length);
  const cuts = [
    ...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end]).map(inText)]),
  ].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      spans: spans.flatMap((span, index) => (span.start <= start && span.end >= end ? [index] : [])),
    };
  });
};
