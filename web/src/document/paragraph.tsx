import { type ReactNode, useState } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { NamedFields } from "../entity/named.js";
import { stretchesOf } from "../evidence/marked.js";
import { useWords } from "../language/language.js";
import { documentWords } from "./document-words.js";
import { factsOf } from "./facts.js";
import { FactsBeside } from "./facts-beside.js";

/** A paragraph of an article with what its passages support. */
export const ParagraphFields = graphql(
  `
    fragment ParagraphFields on Paragraph {
      number
      text
      passages {
        start
        end
        verified
        supports { ...NamedFields }
        links { from to type role basis }
      }
    }
  `,
  [NamedFields],
);

export type ParagraphRow = ResultOf<typeof ParagraphFields>;

interface Props {
  readonly of: ParagraphRow;
  /** the language of the document */
  readonly language: string;
  /** whether the address points at it */
  readonly target: boolean;
}

/** A paragraph with its passages marked, and beside it the facts that they support. */
export const Paragraph = ({ of, language, target }: Props): ReactNode => {
  const words = useWords(documentWords);
  const [chosen, choose] = useState<string | null>(null);
  const { number, text, passages } = of;
  const facts = factsOf(passages);
  const shown = new Set(facts.find(({ key }) => key === chosen)?.passages);
  return (
    <section
      id={`paragraph-${number}`}
      className="paragraph"
      data-target={target}
      aria-label={words.paragraph(number)}
      tabIndex={-1}
    >
      <div className="words">
        <span className="number" aria-hidden="true">
          {number}
        </span>
        {text !== null && (
          <p lang={language}>
            {stretchesOf(text, passages).map((stretch) =>
              stretch.spans.length === 0 ? (
                stretch.text
              ) : (
                <mark key={stretch.start} data-chosen={stretch.spans.some((span) => shown.has(span))}>
                  {stretch.text}
                </mark>
              ),
            )}
          </p>
        )}
      </div>
      <div className="beside">
        {facts.length === 0 ? (
          <p className="faint">{words.nothing}</p>
        ) : (
          <FactsBeside facts={facts} in={of} language={language} chosen={chosen} choose={choose} />
        )}
      </div>
    </section>
  );
};
