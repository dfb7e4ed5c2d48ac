import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { EntityLink, NamedFields } from "../entity/named.js";
import { typeWords } from "../entity/type-words.js";
import { useWords } from "../language/language.js";
import { statusWords } from "../vocabulary/status-words.js";
import { listingWords } from "./listing-words.js";

/** What is needed to list an act with its type, how far it has come, and when. */
export const ListedActFields = graphql(
  `
    fragment ListedActFields on Act {
      ...NamedFields
      status
      period { text }
    }
  `,
  [NamedFields],
);

type ListedAct = ResultOf<typeof ListedActFields>;

/** Acts, each with its type, how far it has come, and when, in the order given. */
export const ActRows = ({ acts }: { readonly acts: readonly ListedAct[] }): ReactNode => {
  const words = useWords(listingWords);
  const types = useWords(typeWords);
  const statuses = useWords(statusWords);
  return (
    <ol className="rows">
      {acts.map((act) => (
        <li key={act.id}>
          <EntityLink of={act} />
          <div className="faint">
            {types[act.type]} · {statuses[act.status]} ·{" "}
            {act.period === null ? words.undated : <time>{act.period.text}</time>}
          </div>
        </li>
      ))}
    </ol>
  );
};
