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
import { Grounds, useTie } from "../page/ties.js";
import { borderGateWords } from "./border-gate-words.js";

const GatePairPageQuery = graphql(
  `
    query GatePairPage($id: ID!, $language: Language!) {
      borderGatePair(id: $id) {
        ...EntityPageFields
        sides { ...NamedFields province { ...NamedFields } country { ...NamedFields } }
      }
    }
  `,
  [EntityPageFields, NamedFields],
);

const SideGrounds = ({ of }: { readonly of: string }): ReactNode => {
  const tie = useTie("SIDE_OF", of);
  return tie && <Grounds of={tie} />;
};

export const GatePairPage = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(borderGateWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(GatePairPageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ borderGatePair }) =>
        borderGatePair === null ? (
          <NoSuchThing type="BORDER_GATE_PAIR" id={id} />
        ) : (
          <EntityPage
            of={borderGatePair}
            ties={["BORDER_GATE"]}
            actions={
              <>
                <CompareWith of={id} />
                <AsGraphQL operation={GatePairPageQuery} variables={variables} />
              </>
            }
            facts={
              <Fact label={words.sides}>
                <ul className="plain">
                  {borderGatePair.sides.map((side) => (
                    <li key={side.id}>
                      <EntityLink of={side} /> · {side.province && <EntityLink of={side.province} />}{" "}
                      <EntityLink of={side.country} />
                      <SideGrounds of={side.id} />
                    </li>
                  ))}
                </ul>
              </Fact>
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
