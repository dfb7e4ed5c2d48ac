import { type ActorKind, actorTypes } from "../actor/actor-kind.js";
import {
  type ActFilter,
  type CountedActs,
  countedActs,
  countedActsParameters,
} from "../cooperation/counted-acts.js";
import { coverageOf } from "../coverage/coverage.store.js";
import type { Coverage } from "../coverage/coverage.type.js";
import { namedBy, rowsFrom } from "../entity/named.js";
import { BadUserInput } from "../errors.js";
import type { Basis } from "../evidence/basis.js";
import { type EvidenceRow, evidenceRow } from "../evidence/evidence.store.js";
import type { CarriedSource } from "../evidence/fact-source.js";
import { listPerId, rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { list, oneOf, row, text } from "../graph/row.js";
import { isAny } from "../is-any.js";
import type { ParticipationRole } from "../participation/participation-role.js";
import { topicsNamed } from "../topic/topic-filter.js";
import { requireWithin } from "../whole-number.js";
import { type ActPart, type ActWithParts, HopGraph, type HopRow } from "./hop-graph.js";
import { pathsOfLength } from "./paths-of-length.js";

export const usualActs = 3;
export const mostActs = 4;
export const usualPaths = 5;
export const mostPaths = 20;
/** Through how many actors a search goes at each step of the ways of one length, the first by name. */
export const mostActorsSearched = 100;
/** How many acts it looks at there, those of the first of these actors before others. */
export const mostActsSearched = 500;

/** Which paths are meant; what is left out does not matter. */
export interface PathFilter extends Omit<ActFilter, "statuses"> {
  readonly maxActs?: number | null | undefined;
  readonly through?: readonly ActorKind[] | null | undefined;
  readonly first?: number | null | undefined;
}

export interface PathRow {
  readonly length: number;
  readonly hops: readonly HopRow[];
}

export interface PathResultRow {
  readonly paths: readonly PathRow[];
  coverage(): Promise<Coverage>;
}

type Direct = { ends: readonly string[]; mostActs: number } & CountedActs;
type Indirect = { anyKind: boolean; kinds: readonly string[]; mostActors: number } & Direct;

const direct = { ends: true, mostActs: true, ...countedActsParameters } as const;
const indirect = { anyKind: true, kinds: true, mostActors: true, ...direct } as const;
const partRow = row<ActPart>({
  actor: text,
  sortKey: text,
  role: oneOf<ParticipationRole>(),
  onBehalfOf: text,
});
const actRow = row<ActWithParts>({
  act: text,
  sortKey: text,
  parts: (cell) => (cell as unknown[][]).map(partRow),
});

export const ofOneAct = rows<ActWithParts, Direct>("paths/one-act", direct, actRow);
export const ofTwoActs = rows<ActWithParts, Indirect>("paths/two-acts", indirect, actRow);
export const ofThreeActs = rows<ActWithParts, Indirect>("paths/three-acts", indirect, actRow);
export const ofFourActs = rows<ActWithParts, Indirect>("paths/four-acts", indirect, actRow);
const ofMoreActs = [ofTwoActs, ofThreeActs, ofFourActs];
export const parts = listPerId<CarriedSource>(
  "paths/parts",
  {},
  row<CarriedSource>({ basis: oneOf<Basis>(), evidence: list }),
);

/** The shortest ways between two actors through acts in which they and those between them took part. */
export const pathsBetween = async (
  reader: Reader,
  from: string,
  to: string,
  filter: PathFilter,
): Promise<PathResultRow> => {
  const maxActs = requireWithin("maxActs", filter.maxActs ?? usualActs, 1, mostActs);
  const first = requireWithin("first", filter.first ?? usualPaths, 1, mostPaths);
  if (from === to)
    throw new BadUserInput(
      `from and to take the ids of two different actors; both were ${JSON.stringify(from)}`,
    );
  const counted = countedActs(filter);
  const named = [topicsNamed(filter.on), namedBy("from", from, actorTypes), namedBy("to", to, actorTypes)];
  const actsOnWays = (length: number): Promise<ActWithParts[]> => {
    const asked = { ends: [from, to], mostActs: mostActsSearched, ...counted };
    const query = ofMoreActs[length - 2];
    if (query === undefined) return reader.rows(ofOneAct, asked);
    return reader.rows(query, {
      ...asked,
      anyKind: isAny(filter.through),
      kinds: filter.through ?? [],
      mostActors: mostActorsSearched,
    });
  };
  const pathsOver = async (length: number, most: number): Promise<HopRow[][]> =>
    pathsOfLength(new HopGraph(await actsOnWays(length)), { from, to, length, first: most });
  const found = await rowsFrom(reader, named, async () => {
    const shortest: HopRow[][] = [];
    for (let length = 1; length <= maxActs && shortest.length < first; length += 1)
      shortest.push(...(await pathsOver(length, first - shortest.length)));
    return shortest;
  });
  return {
    paths: found.map((hops) => ({ length: hops.length, hops })),
    coverage: () => coverageOf(reader),
  };
};

/** The passages that support the parts of both ends of a hop, each once for each way in which it is known. */
export const evidenceOfHop = async (reader: Reader, { from, act, to }: HopRow): Promise<EvidenceRow[]> => {
  const both = await Promise.all([from, to].map((actor) => reader.list(parts, `${actor} ${act}`, {})));
  const claims = both
    .flat()
    .flatMap(({ basis, evidence }) => evidence.map((passage) => ({ passage, basis })));
  const distinct = new Map(claims.map((claim) => [`${claim.passage} ${claim.basis}`, claim]));
  return [...distinct.values()].map(({ passage, basis }) => evidenceRow(passage, basis));
};
