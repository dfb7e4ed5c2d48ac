import { requireKnown } from "../entity/require-known.js";
import { BadUserInput } from "../errors.js";
import type { Reader } from "../graph/reader.js";
import type { PlaceKind } from "./place-kind.js";

/** Refuses an id that the graph does not hold, or holds as anything but a place of this kind. */
export const requirePlace = async (
  reader: Reader,
  argument: string,
  id: string,
  kind: PlaceKind,
): Promise<void> => {
  const { placeKind } = await requireKnown(reader, argument, id, ["PLACE"]);
  if (placeKind !== kind)
    throw new BadUserInput(
      `${argument} takes the id of a place of kind ${kind}; ${JSON.stringify(id)} is of kind ${placeKind}`,
    );
};
