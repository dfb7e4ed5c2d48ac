import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { useWords } from "../language/language.js";
import { entityWords } from "./entity-words.js";

/** What is needed to say what an entity is. */
export const DescriptionFields = graphql(`
  fragment DescriptionFields on Entity {
    description(language: $language)
    descriptionLanguage(language: $language)
  }
`);

/** What an entity is, in our words, marked with their language; nothing where nothing needs saying. */
export const Description = ({ of }: { readonly of: ResultOf<typeof DescriptionFields> }): ReactNode => {
  const words = useWords(entityWords);
  if (of.description === null) return null;
  return (
    <p className="description">
      <span lang={of.descriptionLanguage ?? undefined}>{of.description}</span>{" "}
      <span className="faint">({words.inOurWords})</span>
    </p>
  );
};
