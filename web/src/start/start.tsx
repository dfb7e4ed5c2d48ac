import type { ReactNode } from "react";
import { ActRowFields } from "../act/act-row.js";
import { ActRows } from "../act/act-rows.js";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { EntityLink, NamedFields } from "../entity/named.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { useTitle } from "../layout/use-title.js";
import { SearchBox } from "../search/search-box.js";
import { GatePairFields, GatePairs } from "./border/gate-pairs.js";
import { ExampleQuestions } from "./example-questions.js";
import "./start.css";
import { startWords } from "./start-words.js";
import { Years } from "./years.js";

const StartPage = graphql(
  `
    query StartPage($language: Language!) {
      acts(first: 8) { nodes { ...ActRowFields } }
      borderGatePairs(first: 100) { nodes { ...GatePairFields } }
      statistics {
        mostConnected(first: 8) { actCount partnerCount actor { ...NamedFields } }
        actsByYear { year count possible }
        undatedActs
      }
    }
  `,
  [ActRowFields, GatePairFields, NamedFields],
);

export const Start = (): ReactNode => {
  const words = useWords(startWords);
  const { language } = useLanguage();
  const variables = { language };
  const answer = useAnswer(StartPage, variables);
  useTitle(null);
  return (
    <>
      <h1>{words.question}</h1>
      <SearchBox big />
      <div className="start">
        <Answered answer={answer}>
          {({ acts }) => (
            <section>
              <h2>{words.newest}</h2>
              <ActRows acts={acts.nodes} />
            </section>
          )}
        </Answered>
        <section>
          <h2>{words.examples}</h2>
          <ExampleQuestions />
        </section>
        {answer.state === "answered" && (
          <>
            <section className="wide">
              <h2>{words.gates}</h2>
              <GatePairs pairs={answer.data.borderGatePairs.nodes} />
            </section>
            <section>
              <h2>{words.mostConnected}</h2>
              <ol className="rows">
                {answer.data.statistics.mostConnected.map(({ actor, actCount, partnerCount }) => (
                  <li key={actor.id}>
                    <EntityLink of={actor} />{" "}
                    <span className="faint">
                      {words.acts(actCount)}, {words.partners(partnerCount)}
                    </span>
                  </li>
                ))}
              </ol>
            </section>
            <section>
              <h2>{words.years}</h2>
              <Years years={answer.data.statistics.actsByYear} undated={answer.data.statistics.undatedActs} />
            </section>
            <p className="wide">
              <AsGraphQL operation={StartPage} variables={variables} />
            </p>
          </>
        )}
      </div>
    </>
  );
};
