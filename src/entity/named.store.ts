import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import type { Connection, PageArgs } from "../page/page.js";
import { type Total, total } from "../page/total.js";
import { type BehindName, behindName, pageByName } from "./by-name.js";
import { type EntityRow, entityRow } from "./entity.row.js";
import type { EntityType } from "./entity-type.js";

type OfType = { type: string };

export const ofType = rows<EntityRow, OfType & BehindName>(
  "entity/by-name",
  { type: true, ...behindName },
  entityRow,
);

export const countOfType = rows<Total, OfType>("entity/count", { type: true }, total);

/** A page of all entities of one type, by name. */
export const allOfType = (reader: Reader, type: EntityType, page: PageArgs): Promise<Connection<EntityRow>> =>
  pageByName(reader, `all.${type}`, [ofType, countOfType], { type }, page);
