import type { ReactNode } from "react";
import type { ResultOf } from "../api/graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { nameKindWords } from "../vocabulary/name-kind-words.js";
import type { EntityPageFields } from "./entity-page-fields.js";
import { Grounds } from "./ties.js";

type Names = ResultOf<typeof EntityPageFields>["names"];

/** The name of a language in the language of the page, or its tag. */
export const useLanguageName = (): ((tag: string) => string) => {
  const { language } = useLanguage();
  const names = new Intl.DisplayNames(language, { type: "language" });
  return (tag) => names.of(tag) ?? tag;
};

/** All names of an entity, each in its language, with its kind and grounds. */
export const Names = ({ of }: { readonly of: Names }): ReactNode => {
  const words = useWords(nameKindWords);
  const languageName = useLanguageName();
  return (
    <ul className="rows names">
      {of.map((name) => (
        <li key={`${name.language} ${name.kind} ${name.text}`}>
          <bdi lang={name.language}>{name.text}</bdi>{" "}
          <span className="faint">
            {languageName(name.language)} · {words[name.kind]}
          </span>
          <Grounds of={name} />
        </li>
      ))}
    </ul>
  );
};
