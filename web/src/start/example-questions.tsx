import type { ReactNode } from "react";
import { useLanguage, useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { questions } from "./questions.js";
import { startWords } from "./start-words.js";

/** Questions, each leading to its answer. */
export const ExampleQuestions = (): ReactNode => {
  const words = useWords(startWords);
  const { language } = useLanguage();
  return (
    <ol className="rows questions">
      {questions.map(({ to, words: asked }) => (
        <li key={to}>
          <Link to={to}>{asked[language]}</Link>
          {to.startsWith("/graphiql") && <span className="faint"> {words.inGraphql}</span>}
        </li>
      ))}
    </ol>
  );
};
