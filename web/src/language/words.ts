export const languages = ["vi", "en", "zh"] as const;
export type Language = (typeof languages)[number];

type Word = string | ((...values: never[]) => string);

/** The words of one part of the page in each language; what English has, the others have too. */
export const wordsIn = <Words extends Record<string, Word>>(
  catalogue: Record<
    Language,
    { readonly [Key in keyof Words]: Words[Key] extends string ? string : Words[Key] }
  > & {
    readonly en: Words;
  },
) => catalogue;

export const isLanguage = (text: unknown): text is Language => languages.includes(text as Language);
