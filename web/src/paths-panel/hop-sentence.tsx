import { Fragment, type ReactNode } from "react";
import { EntityLink } from "../entity/named.js";
import { Sources } from "../evidence/evidence.js";
import { useLanguage, useWords } from "../language/language.js";
import { useSaid } from "../period/time.js";
import type { ParticipationRole } from "../vocabulary/enums.js";
import { roleWords } from "../vocabulary/role-words.js";
import { piecesOf } from "./filled.js";
import type { Hop } from "./paths-operation.js";
import { pathsWords } from "./paths-words.js";

/** A hop read out as a sentence, with the words that it rests on. */
export const HopSentence = ({ hop }: { readonly hop: Hop }): ReactNode => {
  const words = useWords(pathsWords);
  const roles = useWords(roleWords);
  const spoken = useSaid();
  const { language } = useLanguage();
  const list = new Intl.ListFormat(language);
  const said = (all: readonly ParticipationRole[]): ReactNode => (
    <span className="role">{list.format(all.map((role) => roles[role]))}</span>
  );
  const { from, fromRoles, act, to, toRoles, evidence } = hop;
  const gaps: Readonly<Record<string, ReactNode>> = {
    from: <EntityLink of={from} />,
    fromRoles: said(fromRoles),
    to: <EntityLink of={to} />,
    toRoles: said(toRoles),
    act: (
      <>
        <EntityLink of={act} />{" "}
        {act.period === null ? words.undated : <time>{words.on(spoken(act.period.text))}</time>}
      </>
    ),
  };
  return (
    <>
      <p>
        {piecesOf(words.hop).map((piece) =>
          "text" in piece ? piece.text : <Fragment key={piece.gap}>{gaps[piece.gap]}</Fragment>,
        )}
      </p>
      <Sources of={evidence} />
    </>
  );
};
