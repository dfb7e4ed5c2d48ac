import { enumeration } from "../enumeration.js";

export const Language = enumeration("Language", "A language in which names and titles are given", {
  vi: "Vietnamese",
  en: "English",
  zh: "Chinese",
});
export type Language = keyof typeof Language;

/** The order in which a text missing in one language is taken from another. */
export const languages = ["vi", "en", "zh"] as const satisfies readonly Language[];

/** A text in up to three languages, in the order of `languages`; an empty string where there is none. */
export type Texts = readonly [vi: string, en: string, zh: string];

const indexOf = (language: Language): 0 | 1 | 2 => languages.indexOf(language) as 0 | 1 | 2;

/** The language asked for where there is a text in it, else the first that has one, else null. */
export const languageIn = (texts: Texts, language?: Language | null): Language | null =>
  [language, ...languages].find((it) => it && texts[indexOf(it)] !== "") ?? null;

/** The text in the language asked for, else in the first language that has one, else null. */
export const textIn = (texts: Texts, language?: Language | null): string | null => {
  const found = languageIn(texts, language);
  return found && texts[indexOf(found)];
};
