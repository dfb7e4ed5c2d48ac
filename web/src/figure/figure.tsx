import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { EntityLink, NamedFields } from "../entity/named.js";
import { EvidenceFields } from "../evidence/evidence.js";
import { useLanguage, useWords } from "../language/language.js";
import { Grounds } from "../page/ties.js";
import { Time } from "../period/time.js";
import { amountIn } from "./amount.js";
import { figureWords } from "./figure-words.js";

/** A number with all that says what it is the number of. */
export const FigureFields = graphql(
  `
    fragment FigureFields on Figure {
      id
      measure(language: $language)
      value
      unit
      comparator
      comparedWith
      basis
      period { text }
      counterpart { ...NamedFields }
      evidence { ...EvidenceFields }
    }
  `,
  [NamedFields, EvidenceFields],
);

export const FigureShown = ({ of }: { readonly of: ResultOf<typeof FigureFields> }): ReactNode => {
  const { language } = useLanguage();
  const words = useWords(figureWords);
  return (
    <>
      <b>{amountIn(language, of)}</b> · {of.measure}
      {of.counterpart && (
        <>
          {" "}
          <span className="faint">{words.between}</span> <EntityLink of={of.counterpart} />
        </>
      )}
      {of.period && (
        <>
          {" "}
          · <Time of={of.period.text} />
        </>
      )}
      {of.comparedWith !== null && (
        <span className="faint">
          {" "}
          · {words.comparedWith} {of.comparedWith}
        </span>
      )}
      <Grounds of={of} />
    </>
  );
};
