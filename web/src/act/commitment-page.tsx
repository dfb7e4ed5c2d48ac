import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { NamedFields } from "../entity/named.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { Ties } from "../page/fact.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { ActPageFields } from "./act-fields.js";
import { ActPage } from "./act-page.js";
import { actWords } from "./act-words.js";

const CommitmentPageQuery = graphql(
  `
    query CommitmentPage($id: ID!, $language: Language!) {
      commitment(id: $id) {
        ...ActPageFields
        madeAt { ...NamedFields }
        fulfilledBy { ...NamedFields }
      }
    }
  `,
  [ActPageFields, NamedFields],
);

export const CommitmentPage = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(actWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(CommitmentPageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ commitment }) =>
        commitment === null ? (
          <NoSuchThing type="COMMITMENT" id={id} />
        ) : (
          <ActPage
            of={commitment}
            actions={<AsGraphQL operation={CommitmentPageQuery} variables={variables} />}
            facts={
              <>
                <Ties label={words.madeAt} to={[commitment.madeAt]} by="MADE_AT" />
                <Ties label={words.fulfilledBy} to={commitment.fulfilledBy} by="FULFILLED_BY" />
              </>
            }
          />
        )
      }
    </Answered>
  );
};
