/** A term with letters wrong counts as up to 50 clauses, of which Lucene allows 1,024 in all. */
const mostFuzzyTerms = 16;
/** What is longer is nobody's word, and costs the index much. */
const longestFuzzyTerm = 100;

/** How many letters may be wrong: none in short words, in numbers, and in Chinese, where each is a word. */
const lettersWrong = (term: string): number => {
  const length = [...term].length;
  if (length < 4 || length > longestFuzzyTerm || /[\p{N}\p{Script=Han}]/u.test(term)) return 0;
  return length < 8 ? 1 : 2;
};

const like = (term: string): string => {
  const wrong = lettersWrong(term);
  return wrong === 0 ? `"${term}"` : `${term}~${wrong}`;
};

/**
 * The question to the full-text index for the names that hold all the folded terms, the last perhaps only begun,
 * a letter or two of each wrong where it is long enough; and for those that are, as a whole, the text with as much
 * wrong. Folded text is letters and digits in lower case, and so holds no operator.
 */
export const fullTextQuery = (terms: readonly string[], foldedWithoutSpaces: string): string => {
  const each = terms.map((term, index) => (index < mostFuzzyTerms ? like(term) : `"${term}"`));
  const last = terms.at(-1) ?? "";
  const lastBegun = last.includes(" ") ? "" : `${last}*`;
  const all = each.map((term, index) => (index < terms.length - 1 ? `+${term}` : `+(${term} ${lastBegun})`));
  return `folded:(${all.join(" ")}) foldedWithoutSpaces:${like(foldedWithoutSpaces)}`;
};
