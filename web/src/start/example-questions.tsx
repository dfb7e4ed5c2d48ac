import type { ReactNode } from "react";
import { hasGraphiql } from "../graphql-view/has-graphiql.js";
import { useLanguage, useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { questions } from "./questions.js";
import { startWords } from "./start-words.js";

/** Questions, each leading to its answer. */
export const ExampleQuestions = (): ReactNode => {
  const words = useWords(startWords);
  const { language } = useLanguage();
  const answered = questions.filter(({ to }) => hasGraphiql() || !to.startsWith("/graphiql"));
  return (
    <ol className="rows questions">
      {answered.map(({ to, words: asked }) => (
        <li key={to}>
          <Link to={to}>{asked[language]}</Link>
          {to.startsWith("/graphiql") && <span className="faint"> {words.inGraphql}</span>}
        </li>
      ))}
    </ol>
  );
};
