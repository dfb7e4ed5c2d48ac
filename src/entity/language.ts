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

/** The text in the language asked for, else in the first language that has one, else null. */
export const textIn = (texts: Texts, language?: Language | null): string | null =>
  (language && texts[languages.indexOf(language)]) || texts.find((text) => text !== "") || null;
