import type { Basis } from "../evidence/basis.js";
import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { list, oneOf, row, text } from "../graph/row.js";
import { type EntityRow, entityRow } from "./entity.row.js";
import type { Name } from "./entity.type.js";
import type { EntityType } from "./entity-type.js";
import type { NameKind } from "./name-kind.js";

export const byId = listPerId<EntityRow>("entity/by-id", {}, entityRow);

export const names = listPerId<Name>(
  "entity/names",
  {},
  row<Name>({
    text,
    language: text,
    kind: oneOf<NameKind>(),
    basis: oneOf<Basis>(),
    evidence: list,
  }),
);

/** The entity with this id, or null; with a type, only where it is of that type. */
export const entityById = async (
  reader: Reader,
  id: string,
  type?: EntityType,
): Promise<EntityRow | null> => {
  const found = await reader.first(byId, id, {});
  return found && (type === undefined || found.type === type) ? found : null;
};

/** The names of an entity: by language, the preferred ones first. */
export const namesOf = (reader: Reader, id: string): Promise<Name[]> => reader.list(names, id, {});
