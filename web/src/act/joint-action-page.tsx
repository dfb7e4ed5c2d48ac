import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage } from "../language/language.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { ActPageFields } from "./act-fields.js";
import { ActPage } from "./act-page.js";

const JointActionPageQuery = graphql(
  `
    query JointActionPage($id: ID!, $language: Language!) {
      jointAction(id: $id) { ...ActPageFields }
    }
  `,
  [ActPageFields],
);

export const JointActionPage = ({ id }: { readonly id: string }): ReactNode => {
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(JointActionPageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ jointAction }) =>
        jointAction === null ? (
          <NoSuchThing type="JOINT_ACTION" id={id} />
        ) : (
          <ActPage
            of={jointAction}
            actions={<AsGraphQL operation={JointActionPageQuery} variables={variables} />}
          />
        )
      }
    </Answered>
  );
};
