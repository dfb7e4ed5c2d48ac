import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { Name, NamedFields } from "../entity/named.js";
import { TypeIcon } from "../entity/type-icon.js";
import { typeWords } from "../entity/type-words.js";
import { useLanguage, useWords } from "../language/language.js";
import { matchRuleWords } from "../vocabulary/match-rule-words.js";
import { searchWords } from "./search-words.js";

/** What is needed to show an entity that was found, and by what it was found. */
export const HitFields = graphql(
  `
    fragment HitFields on SearchEdge {
      rule
      matched { text language }
      node { ...NamedFields }
    }
  `,
  [NamedFields],
);

export type Hit = ResultOf<typeof HitFields>;

/** The name that matched, where it is another than the one shown, with its language. */
const Matched = ({ hit: { matched, node } }: { readonly hit: Hit }): ReactNode => {
  const words = useWords(searchWords);
  const { language } = useLanguage();
  if (matched.text === node.name) return null;
  const languages = new Intl.DisplayNames(language, { type: "language" });
  const tongue = matched.language === "und" ? "" : ` (${languages.of(matched.language)})`;
  return (
    <span className="matched">
      {words.matchedName} <bdi lang={matched.language}>{matched.text}</bdi>
      {tongue}
    </span>
  );
};

/** What was found: its name, its type by icon and word, the rule, and the name that matched. */
export const HitLine = ({ hit }: { readonly hit: Hit }): ReactNode => {
  const types = useWords(typeWords);
  const rules = useWords(matchRuleWords);
  return (
    <>
      <span className="hit-name">
        <TypeIcon type={hit.node.type} />
        <Name of={hit.node} />
      </span>
      <span className="hit-facts">
        {types[hit.node.type]} · {rules[hit.rule]}
      </span>
      <Matched hit={hit} />
    </>
  );
};
