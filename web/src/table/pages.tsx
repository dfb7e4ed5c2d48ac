import { type ReactNode, useState } from "react";
import { useWords } from "../language/language.js";
import { tableWords } from "./table-words.js";

/** How many rows stand on a page. */
export const pageSize = 200;

interface Paged<Row> {
  readonly rows: readonly Row[];
  readonly pager: ReactNode;
}

/** The rows of the page that is turned to, and what turns it; nothing turns while there is but one. */
export const usePages = <Row,>(all: readonly Row[]): Paged<Row> => {
  const words = useWords(tableWords);
  const [turned, setTurned] = useState(0);
  const last = Math.max(0, Math.ceil(all.length / pageSize) - 1);
  const page = Math.min(turned, last);
  const rows = all.slice(page * pageSize, (page + 1) * pageSize);
  if (last === 0) return { rows, pager: null };
  const pager = (
    <nav className="pages" aria-label={words.pages}>
      <button type="button" disabled={page === 0} onClick={() => setTurned(page - 1)}>
        {words.before}
      </button>
      <span role="status">{words.page(page * pageSize + 1, page * pageSize + rows.length, all.length)}</span>
      <button type="button" disabled={page === last} onClick={() => setTurned(page + 1)}>
        {words.next}
      </button>
    </nav>
  );
  return { rows, pager };
};
