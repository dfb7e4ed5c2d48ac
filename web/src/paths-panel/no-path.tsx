import type { ReactNode } from "react";
import { typeWords } from "../entity/type-words.js";
import { useLanguage, useWords } from "../language/language.js";
import type { Asked, Coverage } from "./paths-operation.js";
import { pathsWords } from "./paths-words.js";

interface Props {
  readonly asked: Asked;
  readonly topic: string | null;
  readonly coverage: Coverage;
}

/** That there is no path, and what was searched for one. */
export const NoPath = ({ asked, topic, coverage }: Props): ReactNode => {
  const words = useWords(pathsWords);
  const types = useWords(typeWords);
  const { language } = useLanguage();
  const names = new Intl.DisplayNames(language, { type: "language" });
  const list = new Intl.ListFormat(language);
  const { documents, acts, from, to, languages } = coverage;
  return (
    <>
      <p>{words.none}</p>
      <ul className="searched">
        <li>{words.searched(documents, acts)}</li>
        {from !== null && to !== null && <li>{words.searchedTime(from, to)}</li>}
        <li>{words.searchedLanguages(list.format(languages.map((it) => names.of(it) ?? it)))}</li>
        <li>{words.atMost(asked.maxActs)}</li>
        {asked.via && <li>{words.onlyKinds(list.format(asked.via.map((kind) => types[kind])))}</li>}
        {topic !== null && <li>{words.onlyTopic(topic)}</li>}
        {asked.during && <li>{words.onlyDuring(asked.during)}</li>}
      </ul>
    </>
  );
};
