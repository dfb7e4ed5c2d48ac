import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { EvidenceFields } from "../evidence/evidence.js";
import { useWords } from "../language/language.js";
import { Fact } from "../page/fact.js";
import { Grounds } from "../page/ties.js";
import { Time } from "../period/time.js";
import { statusWords } from "../vocabulary/status-words.js";
import { actWords } from "./act-words.js";

export const StatusHistoryFields = graphql(
  `
    fragment StatusHistoryFields on Agreement {
      statusHistory { status basis date { text } evidence { ...EvidenceFields } }
    }
  `,
  [EvidenceFields],
);

/** The statuses that an agreement had, with the day where it is known. */
export const StatusHistory = ({ of }: { readonly of: ResultOf<typeof StatusHistoryFields> }): ReactNode => {
  const words = useWords(actWords);
  const statuses = useWords(statusWords);
  if (of.statusHistory.length === 0) return null;
  return (
    <Fact label={words.statusHistory}>
      <ol className="plain">
        {of.statusHistory.map((change) => (
          <li key={`${change.status} ${change.date?.text}`}>
            {change.date && <Time of={change.date.text} />} {statuses[change.status]}
            <Grounds of={change} />
          </li>
        ))}
      </ol>
    </Fact>
  );
};
