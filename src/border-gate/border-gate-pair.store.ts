import { type BehindName, behindName, pageByName } from "../entity/by-name.js";
import { type EntityRow, entityRow } from "../entity/entity.row.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import type { Connection, PageArgs } from "../page/page.js";
import { type Total, total } from "../page/total.js";
import { requirePlace } from "../place/require-place.js";

type In = { province: string };

const within = { province: true } as const;

export const pairs = rows<EntityRow, In & BehindName>(
  "border-gate/pairs-in",
  { ...within, ...behindName },
  entityRow,
);
export const countPairs = rows<Total, In>("border-gate/pairs-in-count", within, total);

/** A page of the pairs with a side in a province, by name. */
export const pairsIn = async (
  reader: Reader,
  province: string,
  page: PageArgs,
): Promise<Connection<EntityRow>> => {
  await requirePlace(reader, "province", province, "PROVINCE");
  return pageByName(reader, "borderGatePairs.province", [pairs, countPairs], { province }, page);
};
