import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { list, oneOf, row, text } from "../graph/row.js";
import type { Basis } from "./basis.js";
import type { FactSource } from "./fact-source.js";
import { type Passage, passageOf } from "./passage-id.js";

/** A passage as the support of a fact; the basis is null where no one fact is meant. */
export interface EvidenceRow extends Passage {
  readonly basis: Basis | null;
}

interface StatedInRow {
  readonly passage: string;
  readonly basis: Basis;
  readonly fields: readonly string[];
}

export const statedIn = listPerId<StatedInRow>(
  "evidence/of-entities",
  {},
  row<StatedInRow>({ passage: text, basis: oneOf<Basis>(), fields: list }),
);

export const evidenceRow = (passage: string, basis: Basis | null): EvidenceRow => ({
  ...passageOf(passage),
  basis,
});

/** The passages of an entity's own facts, or of those in one field. */
export const evidenceOfEntity = async (
  reader: Reader,
  id: string,
  field?: string,
): Promise<EvidenceRow[]> => {
  const found = await reader.list(statedIn, id, {});
  return found
    .filter(({ fields }) => field === undefined || fields.includes(field))
    .map(({ passage, basis }) => evidenceRow(passage, basis));
};

/** The passages that support a fact. */
export const evidenceOf = async (reader: Reader, source: FactSource): Promise<EvidenceRow[]> => {
  if ("evidence" in source) return source.evidence.map((passage) => evidenceRow(passage, source.basis));
  const found = await Promise.all(source.entities.map((id) => evidenceOfEntity(reader, id, source.field)));
  return found.flat();
};
