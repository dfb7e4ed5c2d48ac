import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { startWords } from "./start-words.js";

interface YearCount {
  readonly year: number;
  readonly count: number;
  readonly possible: number;
}

interface Props {
  readonly years: readonly YearCount[];
  readonly undated: number;
}

/** How many acts lie in each year, and how many more may, as numbers and as bars. */
export const Years = ({ years, undated }: Props): ReactNode => {
  const words = useWords(startWords);
  const most = Math.max(1, ...years.map(({ count, possible }) => count + possible));
  const width = (count: number) => ({ inlineSize: `${(100 * count) / most}%` });
  return (
    <>
      <table className="years">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.certain}</th>
            <th scope="col">{words.possible}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, count, possible }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{count}</td>
              <td>{possible}</td>
              <td aria-hidden className="bars">
                <span style={width(count)} />
                <span className="may" style={width(possible)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="faint">
        {words.possibleMeans} {undated > 0 && words.undatedActs(undated)}
      </p>
    </>
  );
};
