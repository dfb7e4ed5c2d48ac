import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { NamedFields } from "../entity/named.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { EntityPage } from "../page/entity-page.js";
import { EntityPageFields } from "../page/entity-page-fields.js";
import { Ties } from "../page/fact.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { borderGateWords } from "./border-gate-words.js";

const BorderGatePageQuery = graphql(
  `
    query BorderGatePage($id: ID!, $language: Language!) {
      borderGate(id: $id) {
        ...EntityPageFields
        country { ...NamedFields }
        province { ...NamedFields }
        pair { ...NamedFields }
      }
    }
  `,
  [EntityPageFields, NamedFields],
);

export const BorderGatePage = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(borderGateWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(BorderGatePageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ borderGate }) =>
        borderGate === null ? (
          <NoSuchThing type="BORDER_GATE" id={id} />
        ) : (
          <EntityPage
            of={borderGate}
            ties={["BORDER_GATE_PAIR", "PLACE"]}
            actions={<AsGraphQL operation={BorderGatePageQuery} variables={variables} />}
            facts={
              <>
                <Ties label={words.pair} to={[borderGate.pair]} by="SIDE_OF" />
                <Ties label={words.country} to={[borderGate.country]} by="LOCATED_IN" />
                <Ties label={words.province} to={[borderGate.province]} by="LOCATED_IN" />
              </>
            }
          />
        )
      }
    </Answered>
  );
};
