import "./timeline.css";
import { type ReactNode, useState } from "react";
import { earliestDay, latestDay } from "../filters/any-day.js";
import { shownOf } from "../filters/shown.js";
import type { OnView } from "../graph/on-view.js";
import type { View } from "../graph/view.js";
import { useWords } from "../language/language.js";
import { dayOfNumber, numberOfDay } from "./day.js";
import { DaySliders } from "./day-sliders.js";
import { type Spans, spansOf } from "./spans.js";
import { type Days, Strip } from "./strip.js";
import { timelineWords } from "./timeline-words.js";
import { useWidth } from "./use-width.js";

/** The days that a view lets through, within those that the line has. */
const daysOf = ({ filters: { during } }: View, { first, last }: Spans): Days => {
  if (during === null) return [first, last - 1];
  const within = (day: number): number => Math.min(last - 1, Math.max(first, day));
  return [within(numberOfDay(during.from)), within(numberOfDay(during.to))];
};

const asDuring = ([from, to]: Days) => ({ from: dayOfNumber(from), to: dayOfNumber(to) });

const orEllipsis = (day: string): string => (day === earliestDay || day === latestDay ? "…" : day);

/** The acts of a view by their time, whatever days are let through; choosing days filters the view. */
export const Timeline = ({ view, change }: OnView): ReactNode => {
  const words = useWords(timelineWords);
  const [ref, width] = useWidth<HTMLDivElement>();
  const [draft, setDraft] = useState<Days | null>(null);
  const { filters } = view;
  const anyTime = { ...filters, during: null, undated: true };
  const { spans, undated } = spansOf(shownOf({ ...view, filters: anyTime }).nodes);
  const choose = ([from, to]: Days): void => {
    setDraft(null);
    if (spans === null) return;
    const all = from <= spans.first && to >= spans.last - 1;
    const during = all ? null : asDuring([from, to]);
    change({ kind: "filter", filters: { during } });
  };
  const days = spans && (draft ?? daysOf(view, spans));
  const chosen = draft ? asDuring(draft) : filters.during;
  return (
    <section className="timeline" aria-label={words.timeline}>
      <div className="timeline-heads">
        <output>
          {chosen === null ? words.all : words.chosen(orEllipsis(chosen.from), orEllipsis(chosen.to))}
        </output>
        {filters.during !== null && (
          <button type="button" onClick={() => change({ kind: "filter", filters: { during: null } })}>
            {words.clear}
          </button>
        )}
        <label>
          <input
            type="checkbox"
            checked={filters.undated}
            onChange={() => change({ kind: "filter", filters: { undated: !filters.undated } })}
          />
          {words.undated(undated.length)}
        </label>
      </div>
      <div ref={ref} className="strip">
        {spans && days && width > 0 && (
          <Strip
            spans={spans}
            width={width}
            days={days}
            selected={view.selected}
            label={words.acts(spans.spans.length, dayOfNumber(spans.first), dayOfNumber(spans.last - 1))}
            onDraft={setDraft}
            onDays={choose}
            onSelect={(id) => change({ kind: "select", ids: [id] })}
          />
        )}
      </div>
      {spans && days ? (
        <>
          <DaySliders first={spans.first} last={spans.last} days={days} onDraft={setDraft} onDays={choose} />
          <p className="faint">{words.drag}</p>
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </section>
  );
};
