import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { useSearchParams } from "wouter";
import { isLanguage, type Language } from "./words.js";

interface Chosen {
  readonly language: Language;
  choose(language: Language): void;
}

const Context = createContext<Chosen | null>(null);

/** The language of the browser, where the page has it; else Vietnamese, that of the documents. */
const ofBrowser = (): Language => navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? "vi";

/** Gives the language of the page, which its address keeps as `lang`. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [search, setSearch] = useSearchParams();
  const asked = search.get("lang");
  const language = isLanguage(asked) ? asked : ofBrowser();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const chosen = useMemo(
    () => ({
      language,
      choose: (lang: Language) =>
        setSearch(
          (old) => new URLSearchParams([...[...old].filter(([key]) => key !== "lang"), ["lang", lang]]),
        ),
    }),
    [language, setSearch],
  );
  return <Context value={chosen}>{children}</Context>;
};

export const useLanguage = (): Chosen => {
  const chosen = useContext(Context);
  if (chosen === null) throw new Error("useLanguage stands below a LanguageProvider");
  return chosen;
};

/** The words of a catalogue in the language of the page. */
export const useWords = <Words,>(catalogue: Record<Language, Words>): Words =>
  catalogue[useLanguage().language];
