import type { Language } from "../language/words.js";
import { comparatorWords } from "../vocabulary/comparator-words.js";
import type { Comparator } from "../vocabulary/enums.js";
import { unitWords } from "./unit-words.js";

interface Amount {
  readonly value: number;
  readonly unit: string;
  readonly comparator: Comparator;
}

const wordFor = (unit: string, value: number, language: Language): string => {
  const words: Readonly<Record<string, string>> = unitWords[language];
  const [one = unit, many = one] = (words[unit] ?? unit).split("|");
  return value === 1 ? one : many;
};

/** A number as a text: how it stands to the true one, the number and its unit. */
export const amountIn = (language: Language, { value, unit, comparator }: Amount): string => {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(value);
  const word = wordFor(unit, value, language);
  return comparatorWords[language][comparator](word === "%" ? `${number}%` : `${number} ${word}`);
};
