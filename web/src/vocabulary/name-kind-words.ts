import { wordsIn } from "../language/words.js";
import type { NameKind, WordFor } from "./enums.js";

/** What kind of name a name is. */
export const nameKindWords = wordsIn({
  en: {
    ABBREVIATION: "short form",
    ALIAS: "other name",
    FORMER: "former name",
    MISSPELLING: "misspelling",
    NUMBER: "official number",
    PREFERRED: "preferred name",
    TRANSLITERATION: "transliteration",
  } satisfies WordFor<NameKind>,
  vi: {
    ABBREVIATION: "tên viết tắt",
    ALIAS: "tên gọi khác",
    FORMER: "tên cũ",
    MISSPELLING: "cách viết sai",
    NUMBER: "số hiệu",
    PREFERRED: "tên chính",
    TRANSLITERATION: "phiên âm",
  },
  zh: {
    ABBREVIATION: "简称",
    ALIAS: "别名",
    FORMER: "旧称",
    MISSPELLING: "误写",
    NUMBER: "编号",
    PREFERRED: "首选名称",
    TRANSLITERATION: "音译",
  },
});
