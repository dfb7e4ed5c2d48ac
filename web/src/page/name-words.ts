import { wordsIn } from "../language/words.js";

export const nameWords = wordsIn({
  en: {
    PREFERRED: "preferred name",
    ABBREVIATION: "short form",
    ALIAS: "other name",
    FORMER: "name of another time",
    MISSPELLING: "taken to be a slip",
    NUMBER: "official number",
    TRANSLITERATION: "transliteration",
  },
  vi: {
    PREFERRED: "tên chính",
    ABBREVIATION: "tên viết tắt",
    ALIAS: "tên khác",
    FORMER: "tên vào thời khác",
    MISSPELLING: "có lẽ viết nhầm",
    NUMBER: "số hiệu chính thức",
    TRANSLITERATION: "phiên âm",
  },
  zh: {
    PREFERRED: "首选名称",
    ABBREVIATION: "简称",
    ALIAS: "别称",
    FORMER: "其他时期的名称",
    MISSPELLING: "疑似笔误",
    NUMBER: "正式编号",
    TRANSLITERATION: "音译",
  },
});
