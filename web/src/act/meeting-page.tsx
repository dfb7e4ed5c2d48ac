import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { NamedFields } from "../entity/named.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { Fact, Ties } from "../page/fact.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { MissingEditions } from "../series/missing-editions.js";
import { ActPageFields } from "./act-fields.js";
import { ActPage } from "./act-page.js";
import { actWords } from "./act-words.js";

const MeetingPageQuery = graphql(
  `
    query MeetingPage($id: ID!, $language: Language!) {
      meeting(id: $id) {
        ...ActPageFields
        ordinal
        series { ...NamedFields missingOrdinals }
        previous { ...NamedFields }
        next { ...NamedFields }
        produced { ...NamedFields }
      }
    }
  `,
  [ActPageFields, NamedFields],
);

export const MeetingPage = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(actWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(MeetingPageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ meeting }) =>
        meeting === null ? (
          <NoSuchThing type="MEETING" id={id} />
        ) : (
          <ActPage
            of={meeting}
            actions={<AsGraphQL operation={MeetingPageQuery} variables={variables} />}
            facts={
              <>
                <Ties label={words.series} to={[meeting.series]} by="IN_SERIES" />
                {meeting.ordinal !== null && <Fact label={words.ordinal}>{meeting.ordinal}</Fact>}
                {meeting.series && <MissingEditions of={meeting.series.missingOrdinals} />}
                <Ties label={words.previous} to={[meeting.previous]} by="FOLLOWS" />
                <Ties label={words.next} to={[meeting.next]} by="FOLLOWS" />
                <Ties label={words.produced} to={meeting.produced} by="PRODUCED" />
              </>
            }
          />
        )
      }
    </Answered>
  );
};
