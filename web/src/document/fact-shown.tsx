import type { ReactNode } from "react";
import { EntityLink } from "../entity/named.js";
import { BasisMark } from "../evidence/basis.js";
import { useWords } from "../language/language.js";
import { isLinkType, linkWords } from "../vocabulary/link-words.js";
import { roleWords } from "../vocabulary/role-words.js";
import { documentWords } from "./document-words.js";
import { type factsOf, headOf } from "./facts.js";
import type { ParagraphRow } from "./paragraph.js";

type Passage = ParagraphRow["passages"][number];
export type ShownFact = ReturnType<
  typeof factsOf<Passage["supports"][number], Passage["links"][number]>
>[number];

const longest = 40;

/** The words of a passage, or their beginning where they are many. */
const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).trimEnd()} …`;

const Said = ({ fact }: { readonly fact: ShownFact }): ReactNode => {
  const { entity, link } = fact;
  const words = useWords(documentWords);
  const ways = useWords(linkWords);
  const roles = useWords(roleWords);
  if (link === null) return <span className="way">{words.supports}</span>;
  const { is, to } = link;
  const head = headOf(fact);
  return (
    <>
      {head !== entity && (
        <>
          <EntityLink of={entity} />{" "}
        </>
      )}
      <span className="way">
        {is.role !== null ? roles[is.role] : isLinkType(is.type) ? ways[is.type] : is.type}
      </span>
      {head !== to && (
        <>
          {" "}
          <EntityLink of={to} />
        </>
      )}
      <BasisMark basis={is.basis} />
    </>
  );
};

interface Props {
  readonly fact: ShownFact;
  readonly in: ParagraphRow;
  /** the language of the document */
  readonly language: string;
  readonly chosen: boolean;
  choose(): void;
}

/** A fact with the words that support it, which can be shown in the paragraph. */
export const FactShown = ({ fact, in: { text, passages }, language, chosen, choose }: Props): ReactNode => {
  const words = useWords(documentWords);
  const own = passages.filter((_, index) => fact.passages.includes(index));
  const [first] = own;
  return (
    <>
      <Said fact={fact} />{" "}
      {first && text !== null && (
        <button type="button" className="quote" aria-pressed={chosen} onClick={choose} lang={language}>
          {shortened(text.slice(first.start, first.end))}
          {own.length > 1 && ` +${own.length - 1}`}
        </button>
      )}
      {text === null && (
        <span className="faint">{own.map(({ start, end }) => words.place(start, end)).join("; ")}</span>
      )}
      {own.some(({ verified }) => verified === false) && <p className="changed">{words.changed}</p>}
    </>
  );
};
