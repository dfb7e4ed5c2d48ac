import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { number, orNull, row, text } from "../graph/row.js";

/** What is known of a document as a file and as a publication. */
export interface DocumentDetails {
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly language: string;
  readonly sha256: string;
  readonly paragraphs: number;
  /** the paragraphs of the article as ranges, such as `2-9, 11-24` */
  readonly article: string;
}

export const details = listPerId<DocumentDetails>(
  "document/details",
  {},
  row<DocumentDetails>({
    file: text,
    title: orNull(text),
    publisher: orNull(text),
    author: orNull(text),
    language: text,
    sha256: text,
    paragraphs: number,
    article: text,
  }),
);

/** The details of a document that the graph holds. */
export const documentDetails = async (reader: Reader, id: string): Promise<DocumentDetails> => {
  const found = await reader.first(details, id, {});
  if (found === null) throw new Error(`no document ${id}`);
  return found;
};
