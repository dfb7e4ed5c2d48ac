import { wordsIn } from "../language/words.js";
import type { Comparator } from "./enums.js";

type Compared = (value: string) => string;

/** A value as a document gives it: more than, nearly, or just that. */
export const comparatorWords = wordsIn({
  en: {
    ABOUT: (value: string) => `about ${value}`,
    AT_LEAST: (value: string) => `at least ${value}`,
    AT_MOST: (value: string) => `at most ${value}`,
    EXACTLY: (value: string) => value,
    NEARLY: (value: string) => `nearly ${value}`,
    OVER: (value: string) => `over ${value}`,
    UNDER: (value: string) => `under ${value}`,
  } satisfies Record<Comparator, Compared>,
  vi: {
    ABOUT: (value) => `khoảng ${value}`,
    AT_LEAST: (value) => `ít nhất ${value}`,
    AT_MOST: (value) => `nhiều nhất ${value}`,
    EXACTLY: (value) => value,
    NEARLY: (value) => `gần ${value}`,
    OVER: (value) => `hơn ${value}`,
    UNDER: (value) => `dưới ${value}`,
  },
  zh: {
    ABOUT: (value) => `约 ${value}`,
    AT_LEAST: (value) => `至少 ${value}`,
    AT_MOST: (value) => `至多 ${value}`,
    EXACTLY: (value) => value,
    NEARLY: (value) => `近 ${value}`,
    OVER: (value) => `超过 ${value}`,
    UNDER: (value) => `不足 ${value}`,
  },
});
