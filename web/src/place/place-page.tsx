import type { ReactNode } from "react";
import { ActList } from "../act/act-list.js";
import { ActRowFields } from "../act/act-row.js";
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
import { usePages } from "../page/pages.js";
import { placeKindWords } from "../vocabulary/place-kind-words.js";
import { placeWords } from "./place-words.js";

const PlacePageQuery = graphql(
  `
    query PlacePage($id: ID!, $language: Language!) {
      place(id: $id) {
        ...EntityPageFields
        placeKind
        within { ...NamedFields }
        contains { ...NamedFields }
      }
    }
  `,
  [EntityPageFields, NamedFields],
);

const ActsAt = graphql(
  `
    query ActsAt($id: ID!, $after: String, $language: Language!) {
      place(id: $id) {
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

const ActsHere = ({ at }: { readonly at: string }): ReactNode => {
  const words = useWords(placeWords);
  const { language } = useLanguage();
  const pages = usePages(ActsAt, { id: at, after: null, language }, ({ place }) => place?.acts);
  return <ActList title={words.acts} of={pages} />;
};

export const PlacePage = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(placeWords);
  const kinds = useWords(placeKindWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(PlacePageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ place }) =>
        place === null ? (
          <NoSuchThing type="PLACE" id={id} />
        ) : (
          <EntityPage
            of={place}
            kind={kinds[place.placeKind]}
            ties={["PLACE"]}
            actions={<AsGraphQL operation={PlacePageQuery} variables={variables} />}
            facts={
              <>
                <Ties label={words.within} to={[place.within]} by="WITHIN" />
                <Ties label={words.contains} to={place.contains} by="WITHIN" />
              </>
            }
          >
            <ActsHere at={id} />
            <FiguresOf of={id} />
          </EntityPage>
        )
      }
    </Answered>
  );
};
