import { OperatorError } from "../errors.js";
import { type Corpus, hashOfWords } from "./corpus.js";

/**
 * The locators of all places in a document where the words stand, such as `7:120-188 3f9a2c0d1e4b5a69`.
 * The document is named by its file, with or without `.txt`.
 */
export const locate = async (corpus: Corpus, document: string, words: string): Promise<string[]> => {
  if (!corpus.atHand)
    throw new OperatorError("locate needs the documents: set CORPUS_DIR to the folder that holds them");
  const file = document.endsWith(".txt") ? document : `${document}.txt`;
  const text = await corpus.document(file);
  if (text === null) throw new OperatorError(`There is no document ${file} in CORPUS_DIR`);
  const sought = words.normalize("NFC");
  if (sought.trim() === "") throw new OperatorError("locate needs the words to look for; it was given none");
  const locators = text.paragraphs.flatMap((line, index) =>
    startsOf(line, sought).map(
      (start) => `${index + 1}:${start}-${start + sought.length} ${hashOfWords(sought)}`,
    ),
  );
  if (locators.length === 0)
    throw new OperatorError(
      `These words do not stand in one paragraph of ${file}, letter by letter: ${words}`,
    );
  return locators;
};

const startsOf = (line: string, words: string): number[] => {
  const starts: number[] = [];
  for (let start = line.indexOf(words); start >= 0; start = line.indexOf(words, start + 1))
    starts.push(start);
  return starts;
};
