import { type EvidenceRow, evidenceRow } from "../evidence/evidence.store.js";
import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { row, text } from "../graph/row.js";
import { type Connection, connection, type Order, type PageArgs, pageSize, startOf } from "../page/page.js";
import { documentDetails } from "./document.store.js";
import { paragraphsIn } from "./paragraph-ranges.js";

/** More passages than this are not given for one paragraph. */
export const mostPassagesOfParagraph = 200;

/** A paragraph of a document's article. */
export interface ParagraphRow {
  readonly document: string;
  readonly number: number;
}

interface PassageRow {
  readonly passage: string;
}

export const passagesOfParagraphs = listPerId<PassageRow, { limit: number }>(
  "document/passages-of-paragraphs",
  { limit: true },
  row<PassageRow>({ passage: text }),
);

const asRead: Order<ParagraphRow, readonly [number: number]> = {
  list: "document.article",
  start: [0],
  keyOf: ({ number }) => [number],
};

/** A page of the paragraphs of a document's article, as they follow each other. */
export const articleOf = async (
  reader: Reader,
  document: string,
  page: PageArgs,
): Promise<Connection<ParagraphRow>> => {
  const [behind] = startOf(asRead, page);
  const size = pageSize(page);
  const numbers = paragraphsIn((await documentDetails(reader, document)).article);
  const found = numbers.filter((number) => number > behind).slice(0, size + 1);
  return connection(
    asRead,
    page,
    found.map((number) => ({ document, number })),
    () => numbers.length,
  );
};

/** The passages of a paragraph that support a fact, in the order of its words. */
export const passagesOfParagraph = async (
  reader: Reader,
  { document, number }: ParagraphRow,
): Promise<EvidenceRow[]> => {
  const found = await reader.list(passagesOfParagraphs, `${document} ${number}`, {
    limit: mostPassagesOfParagraph,
  });
  return found.map(({ passage }) => evidenceRow(passage, null));
};
