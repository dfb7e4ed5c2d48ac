import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { type Order, pressed } from "./sort.js";
import { tableWords } from "./table-words.js";

interface Props<Column extends string> {
  readonly columns: readonly Column[];
  readonly order: Order<Column>;
  readonly onOrder: (order: Order<Column>) => void;
}

type Named =
  | "name"
  | "type"
  | "date"
  | "status"
  | "country"
  | "links"
  | "from"
  | "way"
  | "to"
  | "basis"
  | "sources";

/** The heads of columns: press one to sort by it, and once more to turn round. */
export const SortableHeads = <Column extends Named>({
  columns,
  order,
  onOrder,
}: Props<Column>): ReactNode => {
  const words = useWords(tableWords);
  return columns.map((column) => {
    const direction = order.descending ? "descending" : "ascending";
    const sort = order.by === column ? direction : "none";
    return (
      <th key={column} scope="col" aria-sort={sort}>
        <button type="button" onClick={() => onOrder(pressed(order, column))}>
          {words[column]}
          <span aria-hidden="true" className="sort-sign" data-sort={sort} />
        </button>
      </th>
    );
  });
};
