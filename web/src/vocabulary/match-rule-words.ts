import { wordsIn } from "../language/words.js";
import type { MatchRule, WordFor } from "./enums.js";

/** How a name matched what was searched. */
export const matchRuleWords = wordsIn({
  en: {
    EXACT: "exact",
    FOLDED: "but for case or marks",
    FUZZY: "nearly spelt so",
    PREFIX: "begins so",
    WORDS: "has these words",
  } satisfies WordFor<MatchRule>,
  vi: {
    EXACT: "đúng từng chữ",
    FOLDED: "chỉ khác dấu hoặc chữ hoa",
    FUZZY: "gần giống cách viết",
    PREFIX: "bắt đầu như vậy",
    WORDS: "có những từ này",
  },
  zh: {
    EXACT: "完全一致",
    FOLDED: "仅大小写或符号不同",
    FUZZY: "拼写相近",
    PREFIX: "以此开头",
    WORDS: "包含这些词",
  },
});
