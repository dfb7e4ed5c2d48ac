import { type Corpus, type DocumentText, hashOfWords, wordsAt } from "../../evidence/corpus.js";
import type { Passage } from "../../evidence/passage-id.js";
import { documentsOf, fileOf, type ToldDocument } from "../facts/documents.js";
import type { Fact, SourcedFact } from "../facts/fact.js";
import { isSourced } from "../facts/is-sourced.js";
import type { Problem } from "../files/problem.js";

const quotedFields = ["number", "titleVi"];

/** The texts that the words of a stated fact must hold, whatever their capitals. */
const quotedTexts = (fact: SourcedFact): string[] => {
  if (fact.basis !== "STATED") return [];
  if (fact.kind === "name") return [fact.text];
  if (fact.kind === "value") return quotedFields.includes(fact.field) ? [String(fact.value)] : [];
  return [fact.details.title, fact.details.titleVi].filter((text) => typeof text === "string");
};

const locatorOf = ({ paragraph, start, end }: Passage): string => `${paragraph}:${start}-${end}`;

const problemsOf = (fact: SourcedFact, texts: ReadonlyMap<string, DocumentText>): string[] => {
  const quotes: string[] = [];
  const problems = fact.evidence.flatMap((ref) => {
    const text = texts.get(ref.document);
    if (text === undefined) return [];
    const words = wordsAt(text.paragraphs, ref);
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

/** Documents that the corpus has in another edition than the one that was read. */
const otherEditions = (
  documents: readonly ToldDocument[],
  texts: ReadonlyMap<string, DocumentText>,
): Problem[] =>
  documents.flatMap(({ id, values }) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const found = { sha256: text.sha256, paragraphs: text.paragraphs.length };
    return Object.entries(found).flatMap(([field, value]) => {
      const told = values.get(field);
      return told === undefined || told.value === value
        ? []
        : [
            {
              at: told.at,
              message: `the document's ${field} is ${value} in the corpus, and ${told.value} here`,
            },
          ];
    });
  });

/** What the check of the quotations found. */
export interface Quotations {
  readonly problems: readonly Problem[];
  /** How many facts have evidence. */
  readonly evidenced: number;
  /** How many of them have all their passages in the documents, with the hashes that they were read with. */
  readonly verified: number;
  readonly verifiedFacts: ReadonlySet<Fact>;
  /** Documents whose text is not at hand, by file name; their facts are not verified. */
  readonly absent: readonly string[];
}

/** Holds every fact that has evidence against the documents' own words. */
export const checkQuotations = async (facts: readonly Fact[], corpus: Corpus): Promise<Quotations> => {
  const evidenced = facts.filter(isSourced).filter(({ evidence }) => evidence.length > 0);
  const documents = documentsOf(facts);
  const texts = new Map<string, DocumentText>();
  const absent: string[] = [];
  for (const document of documents) {
    const text = await corpus.document(fileOf(document));
    if (text === null) absent.push(fileOf(document));
    else texts.set(document.id, text);
  }
  const held = evidenced
    .filter(({ evidence }) => evidence.every(({ document }) => texts.has(document)))
    .map((fact) => ({ fact, messages: problemsOf(fact, texts) }));
  const misquoted = held.flatMap(({ fact: { at }, messages }) =>
    messages.map((message) => ({ at, message })),
  );
  const misquoting = new Set(misquoted.map(({ at }) => at.file));
  const quotedRight = ({ facts: told }: ToldDocument) => !told.some(({ at }) => misquoting.has(at.file));
  const verified = held.filter(({ messages }) => messages.length === 0).map(({ fact }) => fact);
  return {
    problems: [...misquoted, ...otherEditions(documents.filter(quotedRight), texts)],
    evidenced: evidenced.length,
    verified: verified.length,
    verifiedFacts: new Set(verified),
    absent,
  };
};
