import { type ReactNode, useId } from "react";
import { Fading } from "./fading.js";
import { lanesOf } from "./lanes.js";
import { headHeight, laneHeight, SpanMark } from "./span-mark.js";
import type { Spans } from "./spans.js";
import { ticksOf } from "./ticks.js";
import { useBrush } from "./use-brush.js";

const leastWidth = 14;
const yearRoom = 48;

export type Days = readonly [first: number, last: number];

interface Props {
  readonly spans: Spans;
  readonly width: number;
  readonly days: Days;
  readonly selected: readonly string[];
  readonly label: string;
  readonly onDraft: (days: Days) => void;
  readonly onDays: (days: Days) => void;
  readonly onSelect: (id: string) => void;
}

/** The acts by their time, drawn; what is chosen here can be chosen with the sliders and in the table too. */
export const Strip = ({
  spans: all,
  width,
  days,
  selected,
  label,
  onDraft,
  onDays,
  onSelect,
}: Props): ReactNode => {
  const { spans, first, last } = all;
  const id = useId();
  const fading = { both: `${id}-both`, start: `${id}-start`, end: `${id}-end` };
  const at = (day: number): number => ((day - first) / (last - first)) * width;
  const dayAt = (x: number): number =>
    Math.min(last - 1, Math.max(first, Math.floor(first + (x / width) * (last - first))));
  const lanes = lanesOf(spans, (leastWidth / Math.max(width, 1)) * (last - first));
  const height = headHeight + lanes.length * laneHeight;
  const brush = useBrush({ dayAt, onStroke: onDraft, onStroked: onDays, onPress: onSelect });
  return (
    <svg role="img" aria-label={label} width={width} height={height} {...brush}>
      <Fading ids={fading} />
      <rect
        className="chosen-days"
        x={at(days[0])}
        width={at(days[1] + 1) - at(days[0])}
        y={0}
        height={height}
      />
      {ticksOf(first, last, Math.max(1, Math.floor(width / yearRoom))).map(({ year, at: day }) => (
        <g key={year} className="tick">
          <line x1={at(day)} x2={at(day)} y1={0} y2={height} />
          <text x={at(day) + 3} y={headHeight - 5}>
            {year}
          </text>
        </g>
      ))}
      {lanes.flatMap((lane, index) =>
        lane.map((span) => (
          <SpanMark
            key={span.node.id}
            span={span}
            lane={index}
            at={at}
            fading={fading}
            isOut={span.start > days[1] || span.end <= days[0]}
            isSelected={selected.includes(span.node.id)}
          />
        )),
      )}
    </svg>
  );
};
