import type { Corpus } from "./evidence/corpus.js";
import type { Reader } from "./graph/reader.js";

/** What belongs to one request: its reader, which batches, and its view of the documents' texts. */
export interface Context {
  readonly reader: Reader;
  readonly corpus: Corpus;
}
