import { enumeration } from "../enumeration.js";

export const MatchRule = enumeration("MatchRule", "How a name matches what was searched, the closest first", {
  EXACT: "the name is what was searched, to the letter",
  FOLDED: "the same but for case, diacritics, đ for d, punctuation or spaces",
  PREFIX: "the name begins with what was searched",
  WORDS: "the name holds all the words that were searched, in any order; the last may be only begun",
  FUZZY:
    "the name would match but for a letter wrong in words of 4 to 7 letters, or two in longer ones; and the same for all of it in one piece, without spaces: nguyen van kan finds Nguyễn Văn Cẩn; never in Chinese nor in numbers",
});
export type MatchRule = keyof typeof MatchRule;
