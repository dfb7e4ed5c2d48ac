import { type ReactNode, useState } from "react";
import { EntityLink, type NamedEntity } from "../entity/named.js";
import { BasisMark } from "../evidence/basis.js";
import type { OnView } from "../graph/on-view.js";
import { useLanguage, useWords } from "../language/language.js";
import { type LinkColumn, type LinkSaid, linkRows } from "./link-rows.js";
import { Locators } from "./locators.js";
import { usePages } from "./pages.js";
import { type Order, sorted } from "./sort.js";
import { SortableHeads } from "./sortable-heads.js";
import { tableWords } from "./table-words.js";

const columns: readonly LinkColumn[] = ["from", "way", "to", "basis", "sources"];

interface Props extends OnView {
  readonly said: LinkSaid;
  readonly named: (id: string) => NamedEntity | null;
}

/** The links shown, each with what it rests on. */
export const LinkTable = ({ view, change, said, named }: Props): ReactNode => {
  const words = useWords(tableWords);
  const { language } = useLanguage();
  const [order, setOrder] = useState<Order<LinkColumn>>({ by: "from", descending: false });
  const { rows, pager } = usePages(sorted(linkRows(view, said), order, language));
  const selected = new Set(view.selected);
  if (rows.length === 0) return <p>{words.noLinks}</p>;
  return (
    <>
      <div className="scrolled">
        <table>
          <thead>
            <tr>
              <SortableHeads columns={columns} order={order} onOrder={setOrder} />
              <th scope="col">{words.selection}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ link, fromNode, way, toNode }) => (
              <tr
                key={link.id}
                data-selected={(selected.has(link.from) && selected.has(link.to)) || undefined}
              >
                <th scope="row">
                  <EntityLink of={fromNode} />
                </th>
                <td>{way}</td>
                <td>
                  <EntityLink of={toNode} />
                </td>
                <td>
                  <BasisMark basis={link.basis} />
                </td>
                <td>
                  <Locators of={link.evidence} named={named} />
                </td>
                <td>
                  <button
                    type="button"
                    aria-label={words.selectEndsOf(fromNode.name, toNode.name)}
                    onClick={() => change({ kind: "select", ids: [link.from, link.to] })}
                  >
                    {words.selectEnds}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pager}
    </>
  );
};
