import { type ReactNode, useEffect, useState } from "react";
import type { Filters } from "../graph/view.js";
import { useWords } from "../language/language.js";
import { earliestDay, latestDay } from "./any-day.js";
import { filterWords } from "./filter-words.js";

interface Props {
  readonly filters: Filters;
  readonly undatedCount: number;
  readonly onChange: (filters: Partial<Filters>) => void;
}

/** Two days between which acts are let through, either of which may be empty, and acts without a date as a class of their own. */
export const TimeFields = ({ filters, undatedCount, onChange }: Props): ReactNode => {
  const words = useWords(filterWords);
  const { during } = filters;
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  useEffect(() => {
    setFrom(during === null || during.from === earliestDay ? "" : during.from);
    setTo(during === null || during.to === latestDay ? "" : during.to);
  }, [during]);
  const wrong = from !== "" && to !== "" && to < from;
  const choose = (first: string, last: string): void => {
    setFrom(first);
    setTo(last);
    if (first !== "" && last !== "" && last < first) return;
    const none = first === "" && last === "";
    onChange({ during: none ? null : { from: first || earliestDay, to: last || latestDay } });
  };
  return (
    <fieldset>
      <legend>{words.time}</legend>
      <div className="days">
        <label>
          {words.from}
          <input type="date" value={from} onChange={({ target }) => choose(target.value, to)} />
        </label>
        <label>
          {words.to}
          <input
            type="date"
            value={to}
            aria-invalid={wrong}
            onChange={({ target }) => choose(from, target.value)}
          />
        </label>
      </div>
      {wrong && (
        <p className="trouble" role="alert">
          {words.wrongDays}
        </p>
      )}
      <label>
        <input
          type="checkbox"
          checked={filters.undated}
          onChange={() => onChange({ undated: !filters.undated })}
        />
        <span>{words.undated}</span> <span className="count">{undatedCount}</span>
      </label>
    </fieldset>
  );
};
