import { type ActorKind, actorTypes } from "../actor/actor-kind.js";
import {
  type ActFilter,
  type CountedActs,
  countedActs,
  countedActsParameters,
} from "../cooperation/counted-acts.js";
import { coverageOf } from "../coverage/coverage.store.js";
import type { Coverage } from "../coverage/coverage.type.js";
import { requireNamed } from "../entity/named.js";
import { requireKnown } from "../entity/require-known.js";
import { BadUserInput } from "../errors.js";
import type { Basis } from "../evidence/basis.js";
import { type EvidenceRow, evidenceRow } from "../evidence/evidence.store.js";
import type { CarriedSource } from "../evidence/fact-source.js";
import { listPerId, rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { list, oneOf, row, text } from "../graph/row.js";
import type { ParticipationRole } from "../participation/participation-role.js";
import { topicsNamed } from "../topic/topic-filter.js";
import { requireWithin } from "../whole-number.js";
import { type ActPart, type ActWithParts, HopGraph, type HopRow } from "./hop-graph.js";
import { shortestPaths } from "./shortest-paths.js";

export const usualActs = 3;
export const mostActs = 4;
export const usualPaths = 5;
export const mostPaths = 20;
/** Most actors that are tied at all are tied over so few acts, and what lies further is far more than what lies near. */
const nearActs = 2;
/** How many acts a search looks at, those nearest to both ends first. */
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

type Question = {
  ends: readonly string[];
  kinds: readonly string[];
  maxActs: number;
  limit: number;
} & CountedActs;

const question = { ends: true, kinds: true, maxActs: true, limit: true, ...countedActsParameters } as const;
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

export const actsNear = rows<ActWithParts, Question>("paths/acts-near", question, actRow);
export const actsFar = rows<ActWithParts, Question>("paths/acts-far", question, actRow);
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
  await Promise.all([
    requireNamed(reader, topicsNamed(filter.on)),
    requireKnown(reader, "from", from, actorTypes),
    requireKnown(reader, "to", to, actorTypes),
  ]);
  const found = async (acts: typeof actsNear, most: number): Promise<HopRow[][]> => {
    const searched = await reader.rows(acts, {
      ends: [from, to],
      kinds: filter.through ?? actorTypes,
      maxActs: most,
      limit: mostActsSearched,
      ...counted,
    });
    return shortestPaths(new HopGraph(searched), { from, to, maxActs: most, first });
  };
  const near = await found(actsNear, Math.min(maxActs, nearActs));
  const all = near.length < first && maxActs > nearActs ? await found(actsFar, maxActs) : near;
  return {
    paths: all.map((hops) => ({ length: hops.length, hops })),
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
