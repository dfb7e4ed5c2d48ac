import type { ReactNode } from "react";
import type { ResultOf } from "../api/graphql.js";
import { EntityLink } from "../entity/named.js";
import { useWords } from "../language/language.js";
import { statusWords } from "../vocabulary/status-words.js";
import type { ActRowFields } from "./act-fields.js";

/** An act in a line: its name, when, and how far it has come. */
export const ActRow = ({ of }: { readonly of: ResultOf<typeof ActRowFields> }): ReactNode => {
  const statuses = useWords(statusWords);
  return (
    <>
      <EntityLink of={of} />{" "}
      <span className="faint">
        {of.period && <time>{of.period.text}</time>}
        {of.period && " · "}
        {statuses[of.status]}
      </span>
    </>
  );
};
