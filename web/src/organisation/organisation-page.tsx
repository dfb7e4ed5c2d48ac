import type { ReactNode } from "react";
import { CompareWith } from "../actor/compare-with.js";
import { Partners } from "../actor/partners.js";
import { ActorParts } from "../actor/parts-in-acts.js";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { NamedFields } from "../entity/named.js";
import { FiguresOf } from "../figure/figures.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { EntityPage } from "../page/entity-page.js";
import { EntityPageFields } from "../page/entity-page-fields.js";
import { Ties } from "../page/fact.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { organisationKindWords } from "../vocabulary/organisation-kind-words.js";
import { organisationWords } from "./organisation-words.js";
import { Posts, PostsFields } from "./posts.js";

const OrganisationPageQuery = graphql(
  `
    query OrganisationPage($id: ID!, $language: Language!) {
      organisation(id: $id) {
        ...EntityPageFields
        organisationKind
        country { ...NamedFields }
        seat { ...NamedFields }
        covers { ...NamedFields }
        parent { ...NamedFields }
        subordinates { ...NamedFields }
        predecessors { ...NamedFields }
        successors { ...NamedFields }
        ...PostsFields
      }
    }
  `,
  [EntityPageFields, NamedFields, PostsFields],
);

export const OrganisationPage = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(organisationWords);
  const kinds = useWords(organisationKindWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(OrganisationPageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ organisation: it }) =>
        it === null ? (
          <NoSuchThing type="ORGANISATION" id={id} />
        ) : (
          <EntityPage
            of={it}
            kind={kinds[it.organisationKind]}
            ties={["ORGANISATION", "PLACE"]}
            actions={
              <>
                <CompareWith of={id} />
                <AsGraphQL operation={OrganisationPageQuery} variables={variables} />
              </>
            }
            facts={
              <>
                <Ties label={words.country} to={[it.country]} by="LOCATED_IN" />
                <Ties label={words.seat} to={[it.seat]} by="SEATED_IN" />
                <Ties label={words.covers} to={it.covers} by="COVERS" />
                <Ties label={words.parent} to={[it.parent]} by="PART_OF" />
                <Ties label={words.subordinates} to={it.subordinates} by="PART_OF" />
                <Ties label={words.predecessors} to={it.predecessors} by="SUCCEEDED_BY" />
                <Ties label={words.successors} to={it.successors} by="SUCCEEDED_BY" />
                <Posts of={it} />
              </>
            }
          >
            <Partners of={id} />
            <ActorParts of={id} />
            <FiguresOf of={id} />
          </EntityPage>
        )
      }
    </Answered>
  );
};
