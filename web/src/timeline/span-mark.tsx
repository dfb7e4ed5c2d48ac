import type { ReactNode } from "react";
import { shapeOfType } from "../entity/type-icon.js";
import type { Span } from "./spans.js";

/** The height of the years above the lanes, and that of a lane. */
export const headHeight = 18;
export const laneHeight = 18;
const icon = 12;

interface Props {
  readonly span: Span;
  readonly lane: number;
  readonly at: (day: number) => number;
  /** the id of a gradient for each of the ends that can be open */
  readonly fading: Readonly<Record<"both" | "start" | "end", string>>;
  readonly isOut: boolean;
  readonly isSelected: boolean;
}

const fillOf = ({ openStart, openEnd }: Span, fading: Props["fading"]): string | undefined => {
  if (openStart && openEnd) return `url(#${fading.both})`;
  if (openStart) return `url(#${fading.start})`;
  return openEnd ? `url(#${fading.end})` : undefined;
};

/** In the middle of what is known: at the end that is, where the other is open. */
const iconAt = ({ openStart, openEnd }: Span, left: number, right: number): number => {
  if (openStart === openEnd) return (left + right) / 2;
  return openStart ? right : left;
};

/** An act as a bar over all the days that its date can mean, fading where an end is open, with the shape of its type. */
export const SpanMark = ({ span, lane, at, fading, isOut, isSelected }: Props): ReactNode => {
  const { node, start, end, precision } = span;
  const top = headHeight + lane * laneHeight;
  const [left, right] = [at(start), at(end)];
  const middle = iconAt(span, left, right);
  return (
    <g
      className="span"
      data-id={node.id}
      data-precision={precision}
      data-out={isOut || undefined}
      data-selected={isSelected || undefined}
    >
      <title>{`${node.name} (${node.period?.text ?? ""})`}</title>
      {precision !== "day" && (
        <rect
          x={left}
          y={top + 4}
          width={Math.max(right - left, 2)}
          height={laneHeight - 8}
          fill={fillOf(span, fading)}
          data-open={span.openStart || span.openEnd || undefined}
        />
      )}
      <path
        d={shapeOfType[node.type]}
        fillRule="evenodd"
        transform={`translate(${middle - icon / 2} ${top + (laneHeight - icon) / 2}) scale(${icon / 16})`}
      />
    </g>
  );
};
