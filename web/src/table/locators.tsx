import type { ReactNode } from "react";
import { Name, type NamedEntity } from "../entity/named.js";
import { evidenceWords } from "../evidence/evidence-words.js";
import type { Locator } from "../graph/view.js";
import { useWords } from "../language/language.js";
import { Link } from "../layout/link.js";

interface Props {
  readonly of: readonly Locator[];
  readonly named: (id: string) => NamedEntity | null;
}

/** Where the words of a link stand, closed until they are opened, each the way to its paragraph. */
export const Locators = ({ of, named }: Props): ReactNode => {
  const words = useWords(evidenceWords);
  if (of.length === 0) return null;
  return (
    <details className="sources">
      <summary>{words.sources(of.length)}</summary>
      <ul>
        {of.map(({ document, paragraph, start, end }) => {
          const entity = named(document);
          return (
            <li key={`${document} ${paragraph} ${start} ${end}`}>
              <Link to={`/document/${encodeURIComponent(document)}#paragraph-${paragraph}`}>
                {entity === null ? document : <Name of={entity} />}, {words.paragraph(paragraph)}
              </Link>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
