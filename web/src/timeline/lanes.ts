import type { Span } from "./spans.js";

/** Spans in as few lanes as they need so that none stands on another; `room` is the least width of one, in days. */
export const lanesOf = (spans: readonly Span[], room: number): readonly (readonly Span[])[] => {
  const lanes: { spans: Span[]; free: number }[] = [];
  for (const span of spans) {
    const end = Math.max(span.end, span.start + room);
    const lane = lanes.find(({ free }) => free <= span.start);
    if (lane) {
      lane.spans.push(span);
      lane.free = end;
    } else lanes.push({ spans: [span], free: end });
  }
  return lanes.map((lane) => lane.spans);
};
