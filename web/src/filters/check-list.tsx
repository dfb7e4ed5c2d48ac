import type { ReactNode } from "react";
import type { Counts } from "./counts.js";

interface Props {
  readonly title: string;
  readonly counts: Counts;
  readonly label: (value: string) => ReactNode;
  readonly isChecked: (value: string) => boolean;
  readonly onToggle: (value: string) => void;
}

/** Values to let through, each with how many there are; nothing where there is none. */
export const CheckList = ({ title, counts, label, isChecked, onToggle }: Props): ReactNode =>
  counts.length === 0 ? null : (
    <fieldset>
      <legend>{title}</legend>
      <ul>
        {counts.map(([value, count]) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={isChecked(value)} onChange={() => onToggle(value)} />
              <span>{label(value)}</span> <span className="count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
