import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { Name, NamedFields } from "../entity/named.js";
import { useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { BasisMark } from "./basis.js";
import { evidenceWords } from "./evidence-words.js";

/** What is needed to show the words behind a fact. */
export const EvidenceFields = graphql(
  `
    fragment EvidenceFields on Evidence {
      basis
      paragraph
      start
      end
      sha256
      paragraphText
      verified
      document { ...NamedFields language }
    }
  `,
  [NamedFields],
);

export type Passage = ResultOf<typeof EvidenceFields>;

/** A paragraph with the words of a passage marked in it. */
const Words = ({ passage }: { readonly passage: Passage }): ReactNode => {
  const words = useWords(evidenceWords);
  const { paragraphText: text, start, end, verified, document } = passage;
  if (text === null) return <p className="faint">{words.notAtHand}</p>;
  return (
    <>
      <blockquote lang={document.language}>
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </blockquote>
      <p className={verified ? "checked" : "changed"}>{verified ? words.checked : words.changed}</p>
    </>
  );
};

const OnePassage = ({ passage }: { readonly passage: Passage }): ReactNode => {
  const words = useWords(evidenceWords);
  const { document, paragraph } = passage;
  return (
    <li>
      <Link to={`/document/${encodeURIComponent(document.id)}#paragraph-${paragraph}`}>
        <Name of={document} />, {words.paragraph(paragraph)}
      </Link>
      {passage.basis !== null && <BasisMark basis={passage.basis} />}
      <Words passage={passage} />
    </li>
  );
};

/** Passages one after another, each with its words. */
const Passages = ({ of }: { readonly of: readonly Passage[] }): ReactNode => (
  <ol className="passages">
    {of.map((passage) => (
      <OnePassage
        key={`${passage.document.id} ${passage.paragraph} ${passage.start} ${passage.end} ${passage.basis}`}
        passage={passage}
      />
    ))}
  </ol>
);

interface SourcesProps {
  readonly of: readonly Passage[];
  readonly open?: boolean;
}

/** The sources of a fact, closed until they are opened; nothing where a fact is background and has none. */
export const Sources = ({ of, open = false }: SourcesProps): ReactNode => {
  const words = useWords(evidenceWords);
  if (of.length === 0) return null;
  return (
    <details className="sources" open={open}>
      <summary>{words.sources(of.length)}</summary>
      <Passages of={of} />
    </details>
  );
};
