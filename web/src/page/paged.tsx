import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { useWords } from "../language/language.js";
import { pageWords } from "./page-words.js";
import type { Pages } from "./pages.js";

interface Props<Row> {
  readonly of: Pages<Row>;
  /** shows the rows that are there; not called where there are none */
  readonly children: (rows: readonly Row[]) => ReactNode;
  /** what is said where there are none */
  readonly none?: ReactNode;
}

/** A list as far as it was asked for, how much of it that is, and the way to more. */
export const Paged = <Row,>({ of, children, none = null }: Props<Row>): ReactNode => {
  const words = useWords(pageWords);
  return (
    <Answered answer={of.answer}>
      {(rows) =>
        rows.length === 0 ? (
          none
        ) : (
          <>
            {children(rows)}
            {(of.hasMore || rows.length > 20) && (
              <p className="shown" role="status">
                {words.shown(rows.length, of.total)}{" "}
                {of.hasMore && (
                  <button type="button" onClick={of.more} disabled={of.asking}>
                    {words.more}
                  </button>
                )}
              </p>
            )}
          </>
        )
      }
    </Answered>
  );
};
