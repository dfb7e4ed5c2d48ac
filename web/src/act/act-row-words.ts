import { wordsIn } from "../language/words.js";

export const actRowWords = wordsIn({
  en: { undated: "no date" },
  vi: { undated: "không có ngày" },
  zh: { undated: "无日期" },
});
