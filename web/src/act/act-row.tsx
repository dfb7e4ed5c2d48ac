import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { EntityLink, NamedFields } from "../entity/named.js";
import { typeWords } from "../entity/type-words.js";
import { useWords } from "../language/language.js";
import { Time } from "../period/time.js";
import { statusWords } from "../vocabulary/status-words.js";
import { actRowWords } from "./act-row-words.js";

/** What is needed to list an act. */
export const ActRowFields = graphql(
  `
    fragment ActRowFields on Act {
      ...NamedFields
      status
      period { text }
    }
  `,
  [NamedFields],
);

export type ListedAct = ResultOf<typeof ActRowFields>;

/** An act in a list: its name, and below it its type, how far it has come, and when. */
export const ActRow = ({ of }: { readonly of: ListedAct }): ReactNode => {
  const words = useWords(actRowWords);
  const types = useWords(typeWords);
  const statuses = useWords(statusWords);
  return (
    <>
      <EntityLink of={of} />
      <div className="faint">
        {types[of.type]} · {statuses[of.status]} ·{" "}
        {of.period === null ? words.undated : <Time of={of.period.text} />}
      </div>
    </>
  );
};
