import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { NamedFields } from "../entity/named.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { Fact, Ties } from "../page/fact.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { agreementKindWords } from "../vocabulary/agreement-kind-words.js";
import { ActPageFields } from "./act-fields.js";
import { ActPage } from "./act-page.js";
import { actWords } from "./act-words.js";
import { StatusHistory, StatusHistoryFields } from "./status-history.js";

const AgreementPageQuery = graphql(
  `
    query AgreementPage($id: ID!, $language: Language!) {
      agreement(id: $id) {
        ...ActPageFields
        agreementKind
        number
        ...StatusHistoryFields
        supersedes { ...NamedFields }
        supersededBy { ...NamedFields }
      }
    }
  `,
  [ActPageFields, NamedFields, StatusHistoryFields],
);

export const AgreementPage = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(actWords);
  const kinds = useWords(agreementKindWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(AgreementPageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ agreement }) =>
        agreement === null ? (
          <NoSuchThing type="AGREEMENT" id={id} />
        ) : (
          <ActPage
            of={agreement}
            actions={<AsGraphQL operation={AgreementPageQuery} variables={variables} />}
            facts={
              <>
                <Fact label={words.agreementKind}>{kinds[agreement.agreementKind]}</Fact>
                {agreement.number !== null && <Fact label={words.number}>{agreement.number}</Fact>}
                <StatusHistory of={agreement} />
                <Ties label={words.supersedes} to={agreement.supersedes} by="SUPERSEDES" />
                <Ties label={words.supersededBy} to={agreement.supersededBy} by="SUPERSEDES" />
              </>
            }
          />
        )
      }
    </Answered>
  );
};
