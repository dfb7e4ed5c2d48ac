import { wordsIn } from "../language/words.js";

export const topicWords = wordsIn({
  en: {
    broader: "Part of",
    narrower: "Its parts",
    acts: "Acts that concern it",
    codes: "In instruments of the World Customs Organization",
  },
  vi: {
    broader: "Thuộc",
    narrower: "Gồm có",
    acts: "Các sự việc liên quan",
    codes: "Trong các văn kiện của Tổ chức Hải quan Thế giới",
  },
  zh: {
    broader: "属于",
    narrower: "包含",
    acts: "所涉行为",
    codes: "在世界海关组织文书中",
  },
});
