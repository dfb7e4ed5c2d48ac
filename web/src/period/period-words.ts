import { wordsIn } from "../language/words.js";

export const periodWords = wordsIn({
  en: {
    until: (day: string) => `until ${day}, beginning not given`,
    since: (day: string) => `from ${day}, end not given`,
    within: (from: string, to: string) => `${from} to ${to}`,
    open: "neither beginning nor end given",
  },
  vi: {
    until: (day: string) => `đến ${day}, không nêu lúc bắt đầu`,
    since: (day: string) => `từ ${day}, không nêu lúc kết thúc`,
    within: (from: string, to: string) => `${from} đến ${to}`,
    open: "không nêu lúc bắt đầu và kết thúc",
  },
  zh: {
    until: (day: string) => `至 ${day}，未述起始`,
    since: (day: string) => `自 ${day} 起，未述结束`,
    within: (from: string, to: string) => `${from} 至 ${to}`,
    open: "起始和结束均未述",
  },
});
