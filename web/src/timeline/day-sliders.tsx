import { Slider } from "@base-ui/react/slider";
import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { dayOfNumber } from "./day.js";
import type { Days } from "./strip.js";
import { timelineWords } from "./timeline-words.js";

interface Props {
  readonly first: number;
  readonly last: number;
  readonly days: Days;
  readonly onDraft: (days: Days) => void;
  readonly onDays: (days: Days) => void;
}

const month = 30;

const asDays = (value: number | readonly number[]): Days => {
  const [from = 0, to = from] = typeof value === "number" ? [value] : value;
  return [from, to];
};

/** The first and the last day let through, each a slider: a day by an arrow key, a month by Page Up and Page Down. */
export const DaySliders = ({ first, last, days, onDraft, onDays }: Props): ReactNode => {
  const words = useWords(timelineWords);
  return (
    <Slider.Root
      value={[...days]}
      min={first}
      max={last - 1}
      largeStep={month}
      onValueChange={(value) => onDraft(asDays(value))}
      onValueCommitted={(value) => onDays(asDays(value))}
    >
      <Slider.Control className="day-sliders">
        <Slider.Track className="track">
          <Slider.Indicator className="between" />
          {[words.from, words.to].map((name, index) => (
            <Slider.Thumb
              key={name}
              index={index}
              className="thumb"
              aria-label={name}
              getAriaValueText={(_, day) => dayOfNumber(day)}
            />
          ))}
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
};
