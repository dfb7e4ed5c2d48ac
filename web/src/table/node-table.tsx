import { type ReactNode, useState } from "react";
import { EntityLink } from "../entity/named.js";
import type { OnView } from "../graph/on-view.js";
import { useLanguage, useWords } from "../language/language.js";
import { type NodeColumn, type NodeRow, nodeRows, type Said } from "./node-rows.js";
import { usePages } from "./pages.js";
import { type Order, sorted } from "./sort.js";
import { SortableHeads } from "./sortable-heads.js";
import { tableWords } from "./table-words.js";

const columns: readonly NodeColumn[] = ["name", "type", "date", "status", "country", "links"];

const dayOf = ({ node: { period } }: NodeRow): string | null => period?.from ?? null;

/** The entities shown, each a row that can be selected as on the canvas. */
export const NodeTable = ({ view, change, said }: OnView & { readonly said: Said }): ReactNode => {
  const words = useWords(tableWords);
  const { language } = useLanguage();
  const [order, setOrder] = useState<Order<NodeColumn>>({ by: "name", descending: false });
  const { rows, pager } = usePages(sorted(nodeRows(view, said), order, language, dayOf));
  const selected = new Set(view.selected);
  const select = (ids: readonly string[], on: boolean): void => {
    const others = view.selected.filter((id) => !ids.includes(id));
    change({ kind: "select", ids: on ? [...others, ...ids] : others });
  };
  const ofPage = rows.map(({ node }) => node.id);
  const allSelected = ofPage.length > 0 && ofPage.every((id) => selected.has(id));
  if (rows.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <div className="scrolled">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={words.selectPage}
                  checked={allSelected}
                  onChange={() => select(ofPage, !allSelected)}
                />
              </th>
              <SortableHeads columns={columns} order={order} onOrder={setOrder} />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ node, type, date, status, country, links }) => (
              <tr key={node.id} data-selected={selected.has(node.id) || undefined}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={words.select(node.name)}
                    checked={selected.has(node.id)}
                    onChange={({ target }) => select([node.id], target.checked)}
                  />
                </td>
                <th scope="row">
                  <EntityLink of={node} />
                </th>
                <td>{type}</td>
                <td>{date !== null && <time>{date}</time>}</td>
                <td>{status}</td>
                <td>{country}</td>
                <td className="number">{links}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pager}
    </>
  );
};
