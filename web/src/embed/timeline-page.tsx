import { type ReactNode, useState } from "react";
import { ActRowFields } from "../act/act-row.js";
import { ActRows } from "../act/act-rows.js";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { embedWords } from "./embed-words.js";

const TimelineActs = graphql(
  `
    query TimelineActs($of: [ID!], $after: String, $language: Language!) {
      timeline(of: $of, first: 50, after: $after) {
        totalCount
        nodes { ...ActRowFields }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [ActRowFields],
);

interface Props {
  /** none for all acts */
  readonly of: readonly string[];
  /** how many acts stand above */
  readonly before: number;
  /** null for the first page */
  readonly after: string | null;
}

/** A page of acts in the order of time, with the next below it once that is asked for. */
export const TimelinePage = ({ of, before, after }: Props): ReactNode => {
  const words = useWords(embedWords);
  const { language } = useLanguage();
  const [more, setMore] = useState(false);
  const variables = { of: of.length ? [...of] : null, after, language };
  const answer = useAnswer(TimelineActs, variables);
  return (
    <Answered answer={answer}>
      {({ timeline: { totalCount, nodes, pageInfo } }) => (
        <>
          {totalCount === 0 && <p role="status">{words.none}</p>}
          <ActRows acts={nodes} />
          {before === 0 && (
            <p className="actions">
              <AsGraphQL operation={TimelineActs} variables={variables} />
            </p>
          )}
          {pageInfo.hasNextPage && !more && (
            <p>
              {words.shown(before + nodes.length, totalCount)}{" "}
              <button type="button" onClick={() => setMore(true)}>
                {words.more}
              </button>
            </p>
          )}
          {more && <TimelinePage of={of} before={before + nodes.length} after={pageInfo.endCursor} />}
        </>
      )}
    </Answered>
  );
};
