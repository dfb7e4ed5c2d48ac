import { wordsIn } from "../language/words.js";

export const personWords = wordsIn({
  en: {
    posts: "Posts",
    ranks: "Ranks and titles",
    seen: (days: string) => `seen on ${days}`,
    stated: (period: string) => `stated for ${period}`,
    notIdentified: "A document gives only the role, and not who has it.",
  },
  vi: {
    posts: "Chức vụ",
    ranks: "Cấp bậc, học hàm",
    seen: (days: string) => `được thấy ngày ${days}`,
    stated: (period: string) => `nêu rõ cho ${period}`,
    notIdentified: "Tài liệu chỉ nêu chức vụ, không nêu là ai.",
  },
  zh: {
    posts: "职务",
    ranks: "衔级与职称",
    seen: (days: string) => `见于 ${days}`,
    stated: (period: string) => `明述任期 ${period}`,
    notIdentified: "文件只给出职务，未说明是何人。",
  },
});
