import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { Fact } from "../page/fact.js";
import { seriesWords } from "./series-words.js";

/** The editions of a series that no document speaks of; nothing where there are none. */
export const MissingEditions = ({ of }: { readonly of: readonly number[] }): ReactNode => {
  const words = useWords(seriesWords);
  return of.length === 0 ? null : <Fact label={words.missing}>{of.join(", ")}</Fact>;
};
