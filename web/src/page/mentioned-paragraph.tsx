import type { ReactNode } from "react";
import { Name } from "../entity/named.js";
import type { Passage } from "../evidence/evidence.js";
import { evidenceWords } from "../evidence/evidence-words.js";
import { stretchesOf } from "../evidence/marked.js";
import { useWords } from "../language/language.js";
import { Link } from "../layout/link.js";

/** A paragraph with all of its passages among some marked in it; those passages are all of the one paragraph. */
export const MentionedParagraph = ({
  of: [first, ...rest],
}: {
  readonly of: readonly Passage[];
}): ReactNode => {
  const words = useWords(evidenceWords);
  if (!first) return null;
  const { document, paragraph, paragraphText } = first;
  const passages = [first, ...rest];
  return (
    <>
      <Link to={`/document/${encodeURIComponent(document.id)}#paragraph-${paragraph}`}>
        <Name of={document} />, {words.paragraph(paragraph)}
      </Link>
      {paragraphText === null ? (
        <p className="faint">{words.notAtHand}</p>
      ) : (
        <blockquote lang={document.language}>
          {stretchesOf(paragraphText, passages).map(({ start, text, spans }) =>
            spans.length === 0 ? text : <mark key={start}>{text}</mark>,
          )}
        </blockquote>
      )}
      {passages.some(({ verified }) => verified === false) && <p className="changed">{words.changed}</p>}
    </>
  );
};
