import { type ReactNode, useState } from "react";
import { EntityLink } from "../entity/named.js";
import { useWords } from "../language/language.js";
import { grouped } from "../page/grouped.js";
import { documentWords } from "./document-words.js";
import { FactShown, type ShownFact } from "./fact-shown.js";
import { headOf } from "./facts.js";
import type { ParagraphRow } from "./paragraph.js";

/** With more facts than this, those of each entity are closed until they are opened. */
const fewFacts = 8;

interface Props {
  readonly facts: readonly ShownFact[];
  readonly in: ParagraphRow;
  /** the language of the document */
  readonly language: string;
  /** the key of the fact whose words are shown; null for none */
  readonly chosen: string | null;
  choose(key: string | null): void;
}

/** The facts of a paragraph by what they are told of. */
export const FactsBeside = ({ facts, in: paragraph, language, chosen, choose }: Props): ReactNode => {
  const words = useWords(documentWords);
  const [open] = useState(facts.length <= fewFacts);
  return (
    <ul className="plain">
      {grouped(facts, (fact) => headOf(fact).id).map(([id, group]) => (
        <li key={id}>
          {group[0] && <EntityLink of={headOf(group[0])} />}
          <details className="group" open={open}>
            <summary>{words.facts(group.length)}</summary>
            <ul className="plain">
              {group.map((fact) => (
                <li key={fact.key}>
                  <FactShown
                    fact={fact}
                    in={paragraph}
                    language={language}
                    chosen={chosen === fact.key}
                    choose={() => choose(chosen === fact.key ? null : fact.key)}
                  />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
};
