import type { ReactNode } from "react";
import { ActRow, ActRowFields } from "../act/act-row.js";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { EntityPage } from "../page/entity-page.js";
import { EntityPageFields } from "../page/entity-page-fields.js";
import { Fact } from "../page/fact.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { Section } from "../page/section.js";
import { MissingEditions } from "./missing-editions.js";
import { seriesWords } from "./series-words.js";

const SeriesPageQuery = graphql(
  `
    query SeriesPage($id: ID!, $language: Language!) {
      series(id: $id) {
        ...EntityPageFields
        knownOrdinals
        missingOrdinals
        meetings { ...ActRowFields ordinal }
      }
    }
  `,
  [EntityPageFields, ActRowFields],
);

export const SeriesPage = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(seriesWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(SeriesPageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ series }) =>
        series === null ? (
          <NoSuchThing type="SERIES" id={id} />
        ) : (
          <EntityPage
            of={series}
            ties={["MEETING"]}
            actions={<AsGraphQL operation={SeriesPageQuery} variables={variables} />}
            facts={
              <>
                <Fact label={words.known}>{series.knownOrdinals.join(", ")}</Fact>
                <MissingEditions of={series.missingOrdinals} />
              </>
            }
          >
            <Section title={words.meetings} count={series.meetings.length}>
              <ul className="rows">
                {series.meetings.map((meeting) => (
                  <li key={meeting.id}>
                    {meeting.ordinal !== null && <b>{words.edition(meeting.ordinal)} </b>}
                    <ActRow of={meeting} />
                  </li>
                ))}
              </ul>
            </Section>
          </EntityPage>
        )
      }
    </Answered>
  );
};
