import type { ReactNode } from "react";
import { EntityLink } from "../entity/named.js";
import { BasisMark } from "../evidence/basis.js";
import { useWords } from "../language/language.js";
import { isLinkType, linkWords } from "../vocabulary/link-words.js";
import { roleWords } from "../vocabulary/role-words.js";
import { documentWords } from "./document-words.js";
import type { ParagraphRow } from "./paragraph.js";

type Passage = ParagraphRow["passages"][number];
type Link = Passage["links"][number];

const longest = 90;

/** The words of a passage, or their beginning where they are many. */
const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).trimEnd()} …`;

const LinkShown = ({
  link,
  among,
}: {
  readonly link: Link;
  readonly among: Passage["supports"];
}): ReactNode => {
  const roles = useWords(roleWords);
  const ways = useWords(linkWords);
  const from = among.find(({ id }) => id === link.from);
  const to = among.find(({ id }) => id === link.to);
  if (!from || !to) return null;
  return (
    <li>
      <EntityLink of={from} />{" "}
      <span className="way">
        {isLinkType(link.type) ? ways[link.type] : link.type}
        {link.role !== null && ` (${roles[link.role]})`}
      </span>{" "}
      <EntityLink of={to} />
      <BasisMark basis={link.basis} />
    </li>
  );
};

interface Props {
  readonly of: Passage;
  /** the paragraph; null where it is not at hand */
  readonly text: string | null;
  readonly language: string;
  readonly chosen: boolean;
  choose(): void;
}

/** The words of a passage, which can be shown in the paragraph, and the facts that they support. */
export const PassageFacts = ({ of, text, language, chosen, choose }: Props): ReactNode => {
  const words = useWords(documentWords);
  const linked = new Set(of.links.flatMap(({ from, to }) => [from, to]));
  const others = of.supports.filter(({ id }) => !linked.has(id));
  return (
    <>
      {text === null ? (
        <span className="faint">{words.place(of.start, of.end)}</span>
      ) : (
        <button type="button" className="quote" aria-pressed={chosen} onClick={choose} lang={language}>
          {shortened(text.slice(of.start, of.end))}
        </button>
      )}
      {of.verified === false && <p className="changed">{words.changed}</p>}
      <ul className="plain">
        {of.links.map((link) => (
          <LinkShown
            key={`${link.from} ${link.type} ${link.role} ${link.to}`}
            link={link}
            among={of.supports}
          />
        ))}
        {others.map((entity) => (
          <li key={entity.id}>
            <span className="way">{words.supports}</span> <EntityLink of={entity} />
          </li>
        ))}
      </ul>
    </>
  );
};
