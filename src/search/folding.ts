/**
 * A text as search compares it: compatibility forms apart, marks off, đ as d, lower case,
 * and every run of what is neither letter nor digit as one space.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The folded text without its spaces, so that `youyi guan` and `youyiguan` are one. */
export const foldWithoutSpaces = (text: string): string => fold(text).replaceAll(" ", "");
