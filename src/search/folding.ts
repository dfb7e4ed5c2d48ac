/** The words of a text without case and marks: runs of letters and digits, divided by whatever else there is. */
const plainWords = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Chinese has no spaces between words, so each of its characters stands as a word. */
const withCharactersApart = (word: string): string =>
  word
    .replace(/\p{Script=Han}/gu, " $& ")
    .trim()
    .replace(/ +/g, " ");

/**
 * A text as search compares it: compatibility forms apart, marks off, đ as d, lower case,
 * every run of what is neither letter nor digit as one space, and Chinese characters apart.
 */
export const fold = (text: string): string => plainWords(text).map(withCharactersApart).join(" ");

/** The folded text without its spaces, so that `youyi guan` and `youyiguan` are one. */
export const foldWithoutSpaces = (text: string): string => plainWords(text).join("");

/** What a name has to hold, each folded and named once: words, and runs of Chinese characters. */
export const foldedTerms = (text: string): string[] => [
  ...new Set(
    plainWords(text)
      .flatMap((word) => word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [])
      .map(withCharactersApart),
  ),
];
