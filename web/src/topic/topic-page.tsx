import type { ReactNode } from "react";
import { ActList } from "../act/act-list.js";
import { ActRowFields } from "../act/act-row.js";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { NamedFields } from "../entity/named.js";
import { BasisMark } from "../evidence/basis.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { EntityPage } from "../page/entity-page.js";
import { EntityPageFields } from "../page/entity-page-fields.js";
import { Fact, Ties } from "../page/fact.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { usePages } from "../page/pages.js";
import { wcoInstrumentWords } from "../vocabulary/wco-instrument-words.js";
import { topicWords } from "./topic-words.js";

const TopicPageQuery = graphql(
  `
    query TopicPage($id: ID!, $language: Language!) {
      topic(id: $id) {
        ...EntityPageFields
        broader { ...NamedFields }
        narrower { ...NamedFields }
        codes { instrument provision }
      }
    }
  `,
  [EntityPageFields, NamedFields],
);

const ActsOn = graphql(
  `
    query ActsOn($id: ID!, $after: String, $language: Language!) {
      topic(id: $id) {
        acts(first: 20, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { ...ActRowFields }
        }
      }
    }
  `,
  [ActRowFields],
);

const ActsThatConcern = ({ topic }: { readonly topic: string }): ReactNode => {
  const words = useWords(topicWords);
  const { language } = useLanguage();
  const pages = usePages(ActsOn, { id: topic, after: null, language }, (data) => data.topic?.acts);
  return <ActList title={words.acts} of={pages} />;
};

export const TopicPage = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(topicWords);
  const instruments = useWords(wcoInstrumentWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(TopicPageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ topic }) =>
        topic === null ? (
          <NoSuchThing type="TOPIC" id={id} />
        ) : (
          <EntityPage
            of={topic}
            ties={["TOPIC"]}
            actions={<AsGraphQL operation={TopicPageQuery} variables={variables} />}
            facts={
              <>
                <Ties label={words.broader} to={[topic.broader]} by="BROADER" />
                <Ties label={words.narrower} to={topic.narrower} by="BROADER" />
                {topic.codes.length > 0 && (
                  <Fact label={words.codes}>
                    <ul className="plain">
                      {topic.codes.map(({ instrument, provision }) => (
                        <li key={`${instrument} ${provision}`}>
                          {instruments[instrument]}
                          {provision !== null && (
                            <>
                              , <span lang="en">{provision}</span>
                            </>
                          )}
                          <BasisMark basis="BACKGROUND" />
                        </li>
                      ))}
                    </ul>
                  </Fact>
                )}
              </>
            }
          >
            <ActsThatConcern topic={id} />
          </EntityPage>
        )
      }
    </Answered>
  );
};
