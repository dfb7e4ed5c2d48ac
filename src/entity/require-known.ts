import { BadUserInput } from "../errors.js";
import type { Reader } from "../graph/reader.js";
import type { EntityRow } from "./entity.row.js";
import { entityById } from "./entity.store.js";
import type { EntityType } from "./entity-type.js";

/** The entity that an argument names; refuses an id that the graph does not hold, or holds as something else. */
export const requireKnown = async (
  reader: Reader,
  argument: string,
  id: string,
  types: readonly EntityType[],
): Promise<EntityRow> => {
  const found = await entityById(reader, id);
  const allowed = `${argument} takes the id of one of ${types.join(", ")}`;
  if (found === null)
    throw new BadUserInput(`${allowed}; there is no ${JSON.stringify(id)}. Find ids with search`);
  if (!types.includes(found.type))
    throw new BadUserInput(`${allowed}; ${JSON.stringify(id)} is a ${found.type}`);
  return found;
};
