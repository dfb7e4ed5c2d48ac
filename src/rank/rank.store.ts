import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { row } from "../graph/row.js";
import { type Sighting, sightingCells, type TenureRow, tenures } from "../tenure/tenure.row.js";

export const ranksOfPeople = listPerId<Sighting>("rank/of-people", {}, row<Sighting>(sightingCells));

/** The ranks of a person, earliest first. */
export const ranksOf = async (reader: Reader, person: string): Promise<TenureRow[]> =>
  tenures(await reader.list(ranksOfPeople, person, {}));
