import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { EvidenceFields } from "../evidence/evidence.js";
import { useWords } from "../language/language.js";
import { Grounds } from "../page/ties.js";
import { useSaid } from "../period/time.js";
import { personWords } from "./person-words.js";

/** A title that somebody has, and when documents show or state it. */
export const TenureFields = graphql(
  `
    fragment TenureFields on Tenure {
      title(language: $language)
      basis
      period { text }
      seen { text }
      evidence { ...EvidenceFields }
    }
  `,
  [EvidenceFields],
);

interface Props {
  readonly of: ResultOf<typeof TenureFields>;
  /** who or where, behind the title */
  readonly children?: ReactNode;
}

export const TenureShown = ({ of, children }: Props): ReactNode => {
  const words = useWords(personWords);
  const said = useSaid();
  const days = of.seen.map(({ text }) => said(text)).join(", ");
  return (
    <>
      {of.title} {children}
      <span className="faint">
        {of.period && <> · {words.stated(said(of.period.text))}</>}
        {days !== "" && <> · {words.seen(days)}</>}
      </span>
      <Grounds of={of} />
    </>
  );
};
