import { type BehindName, behindName, byName } from "../entity/by-name.js";
import { type EntityRow, entityRow } from "../entity/entity.row.js";
import { EntityType } from "../entity/entity-type.js";
import { BadUserInput } from "../errors.js";
import { type EvidenceRow, evidenceRow } from "../evidence/evidence.store.js";
import { countPerId, listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { row, text } from "../graph/row.js";
import { type Connection, connection, type PageArgs, pageSize, startOf } from "../page/page.js";
import { documentDetails } from "./document.store.js";

/** More passages than this are not given in one list. */
export const mostPassages = 1000;

interface PassageRow {
  readonly passage: string;
}

type InParagraph = { everyParagraph: boolean; paragraph: number; limit: number };
type OfTypes = { types: readonly string[] };

export const passages = listPerId<PassageRow, InParagraph>(
  "document/passages",
  { everyParagraph: true, paragraph: true, limit: true },
  row<PassageRow>({ passage: text }),
);
export const entities = listPerId<EntityRow, OfTypes & BehindName>(
  "document/entities",
  { types: true, ...behindName },
  entityRow,
);
export const countEntities = countPerId<OfTypes>("document/entities-count", { types: true });

const requireParagraph = async (reader: Reader, document: string, paragraph: number): Promise<void> => {
  const { paragraphs } = await documentDetails(reader, document);
  if (paragraph < 1 || paragraph > paragraphs)
    throw new BadUserInput(
      `paragraph takes a whole number from 1 to ${paragraphs}, the paragraphs of ${document}; it was ${paragraph}`,
    );
};

/** The passages of a document, or of one paragraph of it, that support a fact, in the order of its words. */
export const passagesOf = async (
  reader: Reader,
  document: string,
  paragraph: number | null | undefined,
): Promise<EvidenceRow[]> => {
  const everyParagraph = typeof paragraph !== "number";
  if (!everyParagraph) await requireParagraph(reader, document, paragraph);
  const asked = { everyParagraph, paragraph: paragraph ?? 0, limit: mostPassages + 1 };
  const found = await reader.list(passages, document, asked);
  if (found.length > mostPassages)
    throw new BadUserInput(
      `passages gives at most ${mostPassages}, and ${document} has more; ask for one paragraph at a time`,
    );
  return found.map(({ passage }) => evidenceRow(passage, null));
};

/** A page of the entities that take part in a fact which the document supports, by name. */
export const entitiesOf = async (
  reader: Reader,
  document: string,
  types: readonly EntityType[] | null | undefined,
  page: PageArgs,
): Promise<Connection<EntityRow>> => {
  const order = byName("document.entities");
  const [sortKey, id] = startOf(order, page);
  const asked = { types: types ?? Object.keys(EntityType) };
  const found = await reader.list(entities, document, { ...asked, sortKey, id, limit: pageSize(page) + 1 });
  return connection(order, page, found, () => reader.count(countEntities, document, asked));
};
