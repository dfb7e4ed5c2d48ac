import { wordsIn } from "../language/words.js";

export const seriesWords = wordsIn({
  en: {
    meetings: "Meetings",
    known: "Editions that documents speak of",
    missing: "Editions that no document here speaks of",
    edition: (ordinal: number) => `no. ${ordinal}`,
  },
  vi: {
    meetings: "Các kỳ họp",
    known: "Các kỳ được tài liệu nhắc đến",
    missing: "Các kỳ không tài liệu nào ở đây nhắc đến",
    edition: (ordinal: number) => `kỳ ${ordinal}`,
  },
  zh: {
    meetings: "各届会议",
    known: "文件提及的届次",
    missing: "此处文件均未提及的届次",
    edition: (ordinal: number) => `第 ${ordinal} 届`,
  },
});
