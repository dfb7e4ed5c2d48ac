import { type Corpus, hashOfWords, wordsAt } from "../../evidence/corpus.js";
import type { Passage } from "../../evidence/passage-id.js";
import type { Fact, SourcedFact } from "../facts/fact.js";
import { groupBy } from "../facts/group-by.js";
import type { Problem } from "../files/problem.js";

const isSourced = (fact: Fact): fact is SourcedFact => fact.kind !== "declaration";

const documentFiles = (facts: readonly Fact[]): Map<string, string> =>
  new Map(
    facts.flatMap((fact) =>
      fact.kind === "value" && fact.field === "file" ? [[fact.of, String(fact.value)] as const] : [],
    ),
  );

/** The texts that the words of a stated fact must hold, whatever their capitals. */
const quotedTexts = (fact: SourcedFact): string[] => {
  if (fact.basis !== "STATED") return [];
  if (fact.kind === "name") return [fact.text];
  if (fact.kind === "value") return fact.field === "number" ? [String(fact.value)] : [];
  return [fact.details.title, fact.details.titleVi].filter((text) => typeof text === "string");
};

const locatorOf = ({ paragraph, start, end }: Passage): string => `${paragraph}:${start}-${end}`;

const problemsOf = (fact: SourcedFact, texts: ReadonlyMap<string, readonly string[]>): string[] => {
  const quotes: string[] = [];
  const problems = fact.evidence.flatMap((ref) => {
    const paragraphs = texts.get(ref.document);
    if (paragraphs === undefined) return [];
    const words = wordsAt(paragraphs, ref);
    if (words === null) return [`the document has no words at ${locatorOf(ref)}`];
    quotes.push(words);
    const hash = hashOfWords(words);
    return hash === ref.sha256
      ? []
      : [`the words at ${locatorOf(ref)} have the hash ${hash}, not ${ref.sha256}`];
  });
  if (problems.length > 0 || quotes.length < fact.evidence.length) return problems;
  return quotedTexts(fact)
    .filter((text) => !quotes.some((words) => words.toLowerCase().includes(text.toLowerCase())))
    .map((text) => `the quoted words do not hold ${JSON.stringify(text)}`);
};

/** What the check of the quotations found. */
export interface Quotations {
  readonly problems: readonly Problem[];
  /** How many facts have evidence. */
  readonly evidenced: number;
  /** How many of them have all their passages in the documents, with the hashes that they were read with. */
  readonly verified: number;
  /** Documents whose text is not at hand, by file name; their facts are not verified. */
  readonly absent: readonly string[];
}

/** Holds every fact that has evidence against the documents' own words. */
export const checkQuotations = async (facts: readonly Fact[], corpus: Corpus): Promise<Quotations> => {
  const evidenced = facts.filter(isSourced).filter(({ evidence }) => evidence.length > 0);
  const files = documentFiles(facts);
  const texts = new Map<string, readonly string[]>();
  const absent: string[] = [];
  for (const [document, file] of files) {
    const paragraphs = await corpus.paragraphs(file);
    if (paragraphs === null) absent.push(file);
    else texts.set(document, paragraphs);
  }
  const byOutcome = groupBy(
    evidenced
      .filter(({ evidence }) => evidence.every(({ document }) => texts.has(document)))
      .map((fact) => problemsOf(fact, texts).map((message) => ({ at: fact.at, message }))),
    (problems) => problems.length === 0,
  );
  return {
    problems: (byOutcome.get(false) ?? []).flat(),
    evidenced: evidenced.length,
    verified: byOutcome.get(true)?.length ?? 0,
    absent,
  };
};
