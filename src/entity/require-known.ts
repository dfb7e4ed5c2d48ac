import { BadUserInput } from "../errors.js";
import type { Reader } from "../graph/reader.js";
import { entityById } from "./entity.store.js";
import type { EntityType } from "./entity-type.js";

/** Refuses an argument that names an id the graph does not hold, or holds as something else. */
export const requireKnown = async (
  reader: Reader,
  argument: string,
  ids: readonly string[],
  types: readonly EntityType[],
): Promise<void> => {
  const found = await Promise.all(ids.map((id) => entityById(reader, id)));
  for (const [index, entity] of found.entries()) {
    const id = JSON.stringify(ids[index]);
    if (entity === null) throw new BadUserInput(`${argument}: there is no ${types.join(" or ")} with the id ${id}; find ids with search`);
    if (!types.includes(entity.type))
      throw new BadUserInput(`${argument} takes ids of ${types.join(" or ")}; ${id} is a ${entity.type}`);
  }
};
