import type { ReactNode } from "react";
import { CompareWith } from "../actor/compare-with.js";
import { Partners } from "../actor/partners.js";
import { ActorParts } from "../actor/parts-in-acts.js";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { EntityLink, NamedFields } from "../entity/named.js";
import { FiguresOf } from "../figure/figures.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { EntityPage } from "../page/entity-page.js";
import { EntityPageFields } from "../page/entity-page-fields.js";
import { Fact } from "../page/fact.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { personWords } from "./person-words.js";
import { TenureFields, TenureShown } from "./tenure.js";

const PersonPageQuery = graphql(
  `
    query PersonPage($id: ID!, $language: Language!) {
      person(id: $id) {
        ...EntityPageFields
        identified
        posts { ...TenureFields organisation { ...NamedFields } }
        ranks { ...TenureFields }
      }
    }
  `,
  [EntityPageFields, TenureFields, NamedFields],
);

export const PersonPage = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(personWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(PersonPageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ person }) => {
        if (person === null) return <NoSuchThing type="PERSON" id={id} />;
        const { posts, ranks, identified } = person;
        return (
          <EntityPage
            of={person}
            ties={[]}
            actions={
              <>
                <CompareWith of={id} />
                <AsGraphQL operation={PersonPageQuery} variables={variables} />
              </>
            }
            facts={
              <>
                {!identified && <Fact label={words.posts}>{words.notIdentified}</Fact>}
                {posts.length > 0 && (
                  <Fact label={words.posts}>
                    <ul className="plain">
                      {posts.map((post) => (
                        <li key={`${post.organisation.id} ${post.title} ${post.period?.text}`}>
                          <TenureShown of={post}>
                            · <EntityLink of={post.organisation} />
                          </TenureShown>
                        </li>
                      ))}
                    </ul>
                  </Fact>
                )}
                {ranks.length > 0 && (
                  <Fact label={words.ranks}>
                    <ul className="plain">
                      {ranks.map((rank) => (
                        <li key={`${rank.title} ${rank.period?.text}`}>
                          <TenureShown of={rank} />
                        </li>
                      ))}
                    </ul>
                  </Fact>
                )}
              </>
            }
          >
            <ActorParts of={id} />
            <Partners of={id} />
            <FiguresOf of={id} />
          </EntityPage>
        );
      }}
    </Answered>
  );
};
