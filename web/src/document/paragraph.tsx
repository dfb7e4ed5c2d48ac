import { type ReactNode, useState } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { NamedFields } from "../entity/named.js";
import { stretchesOf } from "../evidence/marked.js";
import { useWords } from "../language/language.js";
import { documentWords } from "./document-words.js";
import { PassageFacts } from "./passage-facts.js";

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
  const [chosen, choose] = useState<number | null>(null);
  const { number, text, passages } = of;
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
                <mark key={stretch.start} data-chosen={chosen !== null && stretch.spans.includes(chosen)}>
                  {stretch.text}
                </mark>
              ),
            )}
          </p>
        )}
      </div>
      <div className="beside">
        {passages.length === 0 ? (
          <p className="faint">{words.nothing}</p>
        ) : (
          <ol>
            {passages.map((passage, index) => (
              <li key={`${passage.start} ${passage.end}`}>
                <PassageFacts
                  of={passage}
                  text={text}
                  language={language}
                  chosen={chosen === index}
                  choose={() => choose(chosen === index ? null : index)}
                />
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
};
