import { wordsIn } from "../language/words.js";

export const startWords = wordsIn({
  en: {
    question: "Who cooperated with whom, and on what?",
    newest: "The newest acts",
    mostConnected: "The most connected actors",
    acts: (count: number) => (count === 1 ? "1 act" : `${count} acts`),
  },
  vi: {
    question: "Ai đã hợp tác với ai, và về việc gì?",
    newest: "Các sự việc mới nhất",
    mostConnected: "Các chủ thể có nhiều liên kết nhất",
    acts: (count: number) => `${count} sự việc`,
  },
  zh: {
    question: "谁与谁合作，就什么合作？",
    newest: "最新行为",
    mostConnected: "联系最多的主体",
    acts: (count: number) => `${count} 项行为`,
  },
});
