import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { evidenceWords } from "./evidence-words.js";

type Basis = "STATED" | "INFERRED" | "BACKGROUND";

const meanings = {
  STATED: "statedMeans",
  INFERRED: "inferredMeans",
  BACKGROUND: "backgroundMeans",
} as const;

/** How a fact is known, told by its word and its border as well as by its colour. */
export const BasisMark = ({ basis }: { readonly basis: Basis }): ReactNode => {
  const words = useWords(evidenceWords);
  return (
    <span className="basis" data-basis={basis} title={words[meanings[basis]]}>
      {words[basis]}
    </span>
  );
};
