import type { ReactNode } from "react";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { useLanguage, useWords } from "../language/language.js";
import { layoutWords } from "./layout-words.js";

const Covered = graphql(`
  query Covered {
    coverage { documents acts from to languages dataVersion }
  }
`);

/** What all of the page rests on. */
export const Footer = (): ReactNode => {
  const words = useWords(layoutWords);
  const { language } = useLanguage();
  const answer = useAnswer(Covered, {});
  if (answer.state !== "answered") return <footer className="page-footer" />;
  const { documents, acts, from, to, languages, dataVersion } = answer.data.coverage;
  const names = new Intl.DisplayNames(language, { type: "language" });
  return (
    <footer className="page-footer">
      <ul>
        <li>{words.covered(documents, acts)}</li>
        {from !== null && to !== null && <li>{words.known(from, to)}</li>}
        <li>{words.inLanguages(languages.map((it) => names.of(it) ?? it).join(", "))}</li>
        <li>{words.dataVersion(dataVersion)}</li>
      </ul>
    </footer>
  );
};
