import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { Fact } from "../page/fact.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { ActPageFields } from "./act-fields.js";
import { ActPage } from "./act-page.js";
import { actWords } from "./act-words.js";

const CampaignPageQuery = graphql(
  `
    query CampaignPage($id: ID!, $language: Language!) {
      campaign(id: $id) { ...ActPageFields phase }
    }
  `,
  [ActPageFields],
);

export const CampaignPage = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(actWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(CampaignPageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ campaign }) =>
        campaign === null ? (
          <NoSuchThing type="CAMPAIGN" id={id} />
        ) : (
          <ActPage
            of={campaign}
            actions={<AsGraphQL operation={CampaignPageQuery} variables={variables} />}
            facts={campaign.phase !== null && <Fact label={words.phase}>{campaign.phase}</Fact>}
          />
        )
      }
    </Answered>
  );
};
