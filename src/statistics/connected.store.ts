import type { ActorKind } from "../actor/actor-kind.js";
import { actorTypes } from "../actor/actor-kind.js";
import { countPartners } from "../cooperation/cooperation.store.js";
import { cooperating, countedActs } from "../cooperation/counted-acts.js";
import { anyPartner } from "../cooperation/partner-filter.js";
import { type EntityRow, entity } from "../entity/entity.row.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { number, row } from "../graph/row.js";
import { pageSize } from "../page/page.js";

export const usualActors = 10;

/** An actor as resolvers receive it, with the number of acts by which it cooperated. */
export interface ConnectedRow {
  readonly actor: EntityRow;
  readonly actCount: number;
}

type Asked = { kinds: readonly string[]; statuses: readonly string[]; limit: number };

export const mostConnected = rows<ConnectedRow, Asked>(
  "statistics/most-connected",
  { kinds: true, statuses: true, limit: true },
  row<ConnectedRow>({ actor: entity, actCount: number }),
);

/** The actors that cooperated in most acts, by the number of these and then by name. */
export const actorsMostConnected = (
  reader: Reader,
  kinds: readonly ActorKind[] | null | undefined,
  first: number | null | undefined,
): Promise<ConnectedRow[]> =>
  reader.rows(mostConnected, {
    kinds: kinds ?? actorTypes,
    statuses: cooperating,
    limit: pageSize({ first: first ?? usualActors }),
  });

/** With how many actors one cooperated. */
export const partnersOfActor = (reader: Reader, { actor }: ConnectedRow): Promise<number> =>
  reader.count(countPartners, actor.id, {
    includeSubordinates: false,
    ...countedActs({}),
    ...anyPartner,
  });
