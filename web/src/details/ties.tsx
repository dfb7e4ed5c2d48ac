import type { ReactNode } from "react";
import { useLinkWord } from "../canvas/use-labels.js";
import { Name } from "../entity/named.js";
import { BasisMark } from "../evidence/basis.js";
import type { ShownLink } from "../graph/shown.js";
import type { View } from "../graph/view.js";
import { useWords } from "../language/language.js";
import { detailsWords } from "./details-words.js";

interface Props {
  readonly of: string;
  readonly links: readonly ShownLink[];
  readonly view: View;
  select(id: string): void;
}

/** The links of a node that are shown, each a way to its details and to the other end. */
export const Ties = ({ of, links, view, select }: Props): ReactNode => {
  const words = useWords(detailsWords);
  const wordFor = useLinkWord();
  const ties = links.filter(({ from, to }) => from === of || to === of);
  if (ties.length === 0) return <p className="faint">{words.noTies}</p>;
  return (
    <section>
      <h3>{words.ties(ties.length)}</h3>
      <ul className="rows ties">
        {ties.map((link) => {
          const out = link.from === of;
          const other = view.nodes.get(out ? link.to : link.from);
          return (
            <li key={link.id}>
              <button type="button" className="quiet" onClick={() => select(link.id)}>
                <span aria-hidden="true">{out ? "→" : "←"}</span> {wordFor(link)}
              </button>
              {other && (
                <button type="button" className="quiet" onClick={() => select(other.id)}>
                  <Name of={other} />
                </button>
              )}
              {link.acts.length === 0 && <BasisMark basis={link.basis} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
