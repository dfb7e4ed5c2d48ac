import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import type { EntityType } from "../entity/entity-address.js";
import { typeWords } from "../entity/type-words.js";
import { useLanguage, useWords } from "../language/language.js";
import { shortened } from "./asked-text.js";
import { searchWords } from "./search-words.js";

const SearchedNames = graphql(`
  query SearchedNames {
    statistics { entities { count } languages { language entities } coverage { documents } }
  }
`);

type Searched = ResultOf<typeof SearchedNames>["statistics"];

/** That nothing is called so, and what was searched to say it. */
export const NoHits = ({
  text,
  types,
}: {
  readonly text: string;
  readonly types: readonly EntityType[];
}): ReactNode => {
  const words = useWords(searchWords);
  const nameOf = useWords(typeWords);
  const { language } = useLanguage();
  const answer = useAnswer(SearchedNames, {});
  const searched = ({ entities, languages, coverage }: Searched): string => {
    const named = new Intl.DisplayNames(language, { type: "language" });
    const tongues = languages
      .filter(({ entities: named }) => named > 0)
      .map((it) => named.of(it.language) ?? it.language);
    const total = entities.reduce((sum, { count }) => sum + count, 0);
    return words.searched(total, tongues.join(", "), coverage.documents);
  };
  return (
    <div role="status">
      <p>{words.none(shortened(text))}</p>
      {types.length > 0 && <p>{words.noneOfTypes(types.map((type) => nameOf[type]).join(", "))}</p>}
      {answer.state === "answered" && <p>{searched(answer.data.statistics)}</p>}
    </div>
  );
};
