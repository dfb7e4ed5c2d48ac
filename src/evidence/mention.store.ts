import { countPerId, listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { row, text } from "../graph/row.js";
import { type Connection, connection, type Order, type PageArgs, pageSize, startOf } from "../page/page.js";
import { type EvidenceRow, evidenceRow } from "./evidence.store.js";

type Behind = { document: string; paragraph: number; start: number; end: number };

interface MentionRow {
  readonly passage: string;
}

export const mentions = listPerId<MentionRow, Behind & { limit: number }>(
  "evidence/mentions",
  { document: true, paragraph: true, start: true, end: true, limit: true },
  row<MentionRow>({ passage: text }),
);

export const countMentions = countPerId("evidence/mentions-count", {});

const asRead: Order<EvidenceRow, readonly [document: string, paragraph: number, start: number, end: number]> =
  {
    list: "entity.mentionedIn",
    start: ["", 0, 0, 0],
    keyOf: ({ document, paragraph, start, end }) => [document, paragraph, start, end],
  };

/** The passages that support any fact the entity takes part in, in the order of documents and words. */
export const mentionsOf = async (
  reader: Reader,
  id: string,
  page: PageArgs,
): Promise<Connection<EvidenceRow>> => {
  const [document, paragraph, start, end] = startOf(asRead, page);
  const found = await reader.list(mentions, id, {
    document,
    paragraph,
    start,
    end,
    limit: pageSize(page) + 1,
  });
  const passages = found.map(({ passage }) => evidenceRow(passage, null));
  return connection(asRead, page, passages, () => reader.count(countMentions, id, {}));
};
