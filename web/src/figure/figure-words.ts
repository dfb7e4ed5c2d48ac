import { wordsIn } from "../language/words.js";

export const figureWords = wordsIn({
  en: { between: "with", comparedWith: "compared with" },
  vi: { between: "với", comparedWith: "so với" },
  zh: { between: "与", comparedWith: "相比于" },
});
