import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { EvidenceFields, Sources } from "../evidence/evidence.js";
import { Time } from "../period/time.js";

/** A date or a stretch of time with the words behind it. */
export const PeriodFields = graphql(
  `
    fragment PeriodFields on Period {
      text
      from
      to
      evidence { ...EvidenceFields }
    }
  `,
  [EvidenceFields],
);

export const When = ({ of }: { readonly of: ResultOf<typeof PeriodFields> }): ReactNode => (
  <>
    <Time of={of.text} />
    <Sources of={of.evidence} />
  </>
);
