import { wordsIn } from "../language/words.js";

/** How a number stands to the true one, around the number with its unit. */
export const comparatorWords = wordsIn({
  en: {
    EXACTLY: (number: string) => number,
    ABOUT: (number: string) => `about ${number}`,
    AT_LEAST: (number: string) => `at least ${number}`,
    AT_MOST: (number: string) => `at most ${number}`,
    NEARLY: (number: string) => `nearly ${number}`,
    OVER: (number: string) => `over ${number}`,
    UNDER: (number: string) => `under ${number}`,
  },
  vi: {
    EXACTLY: (number: string) => number,
    ABOUT: (number: string) => `khoảng ${number}`,
    AT_LEAST: (number: string) => `ít nhất ${number}`,
    AT_MOST: (number: string) => `nhiều nhất ${number}`,
    NEARLY: (number: string) => `gần ${number}`,
    OVER: (number: string) => `trên ${number}`,
    UNDER: (number: string) => `dưới ${number}`,
  },
  zh: {
    EXACTLY: (number: string) => number,
    ABOUT: (number: string) => `约 ${number}`,
    AT_LEAST: (number: string) => `至少 ${number}`,
    AT_MOST: (number: string) => `至多 ${number}`,
    NEARLY: (number: string) => `近 ${number}`,
    OVER: (number: string) => `超过 ${number}`,
    UNDER: (number: string) => `不足 ${number}`,
  },
});

export const figureWords = wordsIn({
  en: { between: "with", comparedWith: "compared with" },
  vi: { between: "với", comparedWith: "so với" },
  zh: { between: "与", comparedWith: "相比于" },
});
