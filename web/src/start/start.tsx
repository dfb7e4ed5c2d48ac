import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { EntityLink, NamedFields } from "../entity/named.js";
import { useLanguage, useWords } from "../language/language.js";
import { useTitle } from "../layout/use-title.js";
import { startWords } from "./start-words.js";

const StartPage = graphql(
  `
    query StartPage($language: Language!) {
      acts(first: 8) { nodes { ...NamedFields period { text } } }
      statistics { mostConnected(first: 8) { actCount actor { ...NamedFields } } }
    }
  `,
  [NamedFields],
);

export const Start = (): ReactNode => {
  const words = useWords(startWords);
  const { language } = useLanguage();
  const answer = useAnswer(StartPage, { language });
  useTitle(null);
  return (
    <>
      <h1>{words.question}</h1>
      <Answered answer={answer}>
        {({ acts, statistics }) => (
          <>
            <section>
              <h2>{words.newest}</h2>
              <ul className="rows">
                {acts.nodes.map((act) => (
                  <li key={act.id}>
                    <EntityLink of={act} /> {act.period && <time>{act.period.text}</time>}
                  </li>
                ))}
              </ul>
            </section>
            <section>
              <h2>{words.mostConnected}</h2>
              <ol className="rows">
                {statistics.mostConnected.map(({ actor, actCount }) => (
                  <li key={actor.id}>
                    <EntityLink of={actor} /> {words.acts(actCount)}
                  </li>
                ))}
              </ol>
            </section>
          </>
        )}
      </Answered>
    </>
  );
};
