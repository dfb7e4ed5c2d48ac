import { wordsIn } from "../language/words.js";

export const entityWords = wordsIn({
  en: { inOurWords: "in our words" },
  vi: { inOurWords: "theo lời của chúng tôi" },
  zh: { inOurWords: "我们的表述" },
});
