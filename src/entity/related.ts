import { type ListQuery, listPerId } from "../graph/query.js";
import { type EntityRow, entityRow } from "./entity.row.js";

/** A query for the entities tied to each of many in one way. */
export const related = (file: string): ListQuery<EntityRow, Record<never, never>> =>
  listPerId<EntityRow>(file, {}, entityRow);
