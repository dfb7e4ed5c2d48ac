import { type BehindAct, behindAct } from "../act/newest-first.js";
import { type EntityRow, entityRow } from "../entity/entity.row.js";
import { related } from "../entity/related.js";
import { countPerId, listPerId } from "../graph/query.js";

export const within = related("place/within");
export const contains = related("place/contains");
export const acts = listPerId<EntityRow, BehindAct>("place/acts", behindAct, entityRow);
export const countActs = countPerId("place/acts-count", {});
