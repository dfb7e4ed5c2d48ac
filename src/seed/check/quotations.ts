import { type Corpus, type DocumentText, hashOfWords, wordsAt } from "../../evidence/corpus.js";
import type { Passage } from "../../evidence/passage-id.js";
import type { Fact, SourcedFact, ValueFact } from "../facts/fact.js";
import { groupBy } from "../facts/group-by.js";
import { isSourced } from "../facts/is-sourced.js";
import type { Problem } from "../files/problem.js";

const documents = (facts: readonly Fact[]): Map<string, Map<string, ValueFact>> => {
  const values = facts.filter((fact) => fact.kind === "value");
  const ids = values.filter(({ field }) => field === "file").map(({ of }) => of);
  const told = groupBy(values, ({ of }) => of);
  return new Map(ids.map((id) => [id, new Map((told.get(id) ?? []).map((fact) => [fact.field, fact]))]));
};

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

/** Documents that the corpus has in another edition than the one that was read; where words differ, those are the report. */
const otherEditions = (
  declared: ReturnType<typeof documents>,
  texts: ReadonlyMap<string, DocumentText>,
): Problem[] =>
  [...texts].flatMap(([id, text]) => {
    const found = { sha256: text.sha256, paragraphs: text.paragraphs.length };
    return Object.entries(found).flatMap(([field, value]) => {
      const told = declared.get(id)?.get(field);
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
  /** Documents whose text is not at hand, by file name; their facts are not verified. */
  readonly absent: readonly string[];
}

/** Holds every fact that has evidence against the documents' own words. */
export const checkQuotations = async (facts: readonly Fact[], corpus: Corpus): Promise<Quotations> => {
  const evidenced = facts.filter(isSourced).filter(({ evidence }) => evidence.length > 0);
  const declared = documents(facts);
  const texts = new Map<string, DocumentText>();
  const absent: string[] = [];
  for (const [id, values] of declared) {
    const file = String(values.get("file")?.value);
    const text = await corpus.document(file);
    if (text === null) absent.push(file);
    else texts.set(id, text);
  }
  const byOutcome = groupBy(
    evidenced
      .filter(({ evidence }) => evidence.every(({ document }) => texts.has(document)))
      .map((fact) => problemsOf(fact, texts).map((message) => ({ at: fact.at, message }))),
    (problems) => problems.length === 0,
  );
  const misquoted = (byOutcome.get(false) ?? []).flat();
  return {
    problems: misquoted.length > 0 ? misquoted : otherEditions(declared, texts),
    evidenced: evidenced.length,
    verified: byOutcome.get(true)?.length ?? 0,
    absent,
  };
};
