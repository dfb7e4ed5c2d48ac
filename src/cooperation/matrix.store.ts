import { actorTypes } from "../actor/actor-kind.js";
import type { EntityRow } from "../entity/entity.row.js";
import { requireNamed } from "../entity/named.js";
import { BadUserInput } from "../errors.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { number, row, text } from "../graph/row.js";
import { topicsNamed } from "../topic/topic-filter.js";
import { type ActFilter, type CountedActs, countedActs, countedActsParameters } from "./counted-acts.js";
import type { Pair } from "./pair.js";
import { anyPartner } from "./partner-filter.js";

export const fewestActors = 2;
export const mostActors = 20;

interface SharedCount {
  readonly one: string;
  readonly other: string;
  readonly shared: number;
}

/** A cell as resolvers receive it. */
export interface MatrixCellRow {
  readonly row: EntityRow;
  readonly column: EntityRow;
  readonly actCount: number;
  readonly pair: Pair;
}

export const matrix = rows<SharedCount, CountedActs & { actors: readonly string[] }>(
  "cooperation/matrix",
  { ...countedActsParameters, actors: true },
  row<SharedCount>({ one: text, other: text, shared: number }),
);

const requireSeveral = (actors: readonly string[]): void => {
  if (actors.length < fewestActors || actors.length > mostActors)
    throw new BadUserInput(
      `actors takes from ${fewestActors} to ${mostActors} ids; it was given ${actors.length}`,
    );
  const repeated = actors.find((id, index) => actors.indexOf(id) !== index);
  if (repeated !== undefined)
    throw new BadUserInput(`actors takes different ids; it was given ${JSON.stringify(repeated)} twice`);
};

/** The name of a pair, whichever of the two comes first. */
const pairId = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A cell for each two different actors, row by row, both in the order given. */
export const matrixOf = async (
  reader: Reader,
  actors: readonly string[],
  filter: ActFilter,
): Promise<MatrixCellRow[]> => {
  requireSeveral(actors);
  const counted = countedActs(filter);
  const [found, known] = await Promise.all([
    reader.rows(matrix, { ...counted, actors }),
    requireNamed(reader, { argument: "actors", ids: actors, types: actorTypes }),
    requireNamed(reader, topicsNamed(filter.on)),
  ]);
  const shared = new Map(found.map((it) => [pairId(it.one, it.other), it.shared]));
  const question = { ...counted, ...anyPartner, mineBelow: false, theirsBelow: false };
  return known.flatMap((row) =>
    known
      .filter((column) => column !== row)
      .map((column) => {
        const id = pairId(row.id, column.id);
        return { row, column, actCount: shared.get(id) ?? 0, pair: { id, question } };
      }),
  );
};
