import { type ReactNode, useState } from "react";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { addressOf, type EntityType } from "../entity/entity-address.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { HitFields, HitLine } from "./hit.js";
import { NoHits } from "./no-hits.js";
import { searchWords } from "./search-words.js";

const SearchHits = graphql(
  `
    query SearchHits($query: String!, $types: [EntityType!], $after: String, $language: Language!) {
      search(query: $query, types: $types, first: 20, after: $after) {
        totalCount
        edges { ...HitFields }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [HitFields],
);

interface Props {
  readonly text: string;
  /** none for all */
  readonly types: readonly EntityType[];
  /** null for the first page */
  readonly after: string | null;
}

/** A page of hits, with the next below it once that is asked for. */
export const HitPage = ({ text, types, after }: Props): ReactNode => {
  const words = useWords(searchWords);
  const { language } = useLanguage();
  const [more, setMore] = useState(false);
  const variables = { query: text, types: types.length ? [...types] : null, after, language };
  const answer = useAnswer(SearchHits, variables);
  return (
    <Answered answer={answer}>
      {({ search: { totalCount, edges, pageInfo } }) => (
        <>
          {after === null && totalCount === 0 && <NoHits text={text} types={types} />}
          {after === null && totalCount > 0 && <p role="status">{words.found(totalCount)}</p>}
          <ul className="rows">
            {edges.map((hit) => (
              <li key={hit.node.id}>
                <Link to={addressOf(hit.node)} className="entity">
                  <HitLine hit={hit} />
                </Link>
              </li>
            ))}
          </ul>
          {after === null && (
            <p className="actions">
              <AsGraphQL operation={SearchHits} variables={variables} />
            </p>
          )}
          {pageInfo.hasNextPage && !more && (
            <button type="button" onClick={() => setMore(true)}>
              {words.more}
            </button>
          )}
          {more && <HitPage text={text} types={types} after={pageInfo.endCursor} />}
        </>
      )}
    </Answered>
  );
};
