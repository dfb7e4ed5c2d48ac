import type { ReactNode } from "react";
import { useLanguage, useWords } from "../language/language.js";
import { isLanguage, languages } from "../language/words.js";
import { layoutWords } from "./layout-words.js";

const ownNames = { vi: "Tiếng Việt", en: "English", zh: "中文" } as const;

export const LanguageMenu = (): ReactNode => {
  const { language, choose } = useLanguage();
  const words = useWords(layoutWords);
  return (
    <select
      aria-label={words.language}
      value={language}
      onChange={({ target }) => isLanguage(target.value) && choose(target.value)}
    >
      {languages.map((it) => (
        <option key={it} value={it} lang={it}>
          {ownNames[it]}
        </option>
      ))}
    </select>
  );
};
