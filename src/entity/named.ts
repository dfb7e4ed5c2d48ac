import type { Reader } from "../graph/reader.js";
import type { EntityRow } from "./entity.row.js";
import type { EntityType } from "./entity-type.js";
import { requireKnown } from "./require-known.js";

/** The ids that an argument gives, and what they may be the ids of. */
export interface Named {
  readonly argument: string;
  readonly ids: readonly string[];
  readonly types: readonly EntityType[];
}

/** What an argument names that takes one id and may be left out. */
export const namedBy = (
  argument: string,
  id: string | null | undefined,
  types: readonly EntityType[],
): Named => ({ argument, ids: typeof id === "string" ? [id] : [], types });

/** All that is named, in its order; refuses an id that the graph does not hold, or holds as something else. */
export const requireNamed = (reader: Reader, ...named: readonly Named[]): Promise<EntityRow[]> =>
  Promise.all(
    named.flatMap(({ argument, ids, types }) => ids.map((id) => requireKnown(reader, argument, id, types))),
  );

/**
 * The rows of a statement that finds nothing where it is not given what the arguments name. A row says that there is
 * what an argument names alone, so that this is looked up only where there are none, to tell a wrong id from an answer
 * of nothing. Of several ids a row does not say that all are there, so they are looked up at the same time.
 */
export const rowsFrom = async <Row>(
  reader: Reader,
  named: readonly Named[],
  ask: () => Promise<Row[]>,
): Promise<Row[]> => {
  const [rows] = await Promise.all([
    ask(),
    requireNamed(reader, ...named.filter(({ ids }) => ids.length > 1)),
  ]);
  if (rows.length === 0) await requireNamed(reader, ...named);
  return rows;
};
