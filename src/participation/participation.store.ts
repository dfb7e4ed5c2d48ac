import type { ActKind } from "../act/act-kind.js";
import type { ActorKind } from "../actor/actor-kind.js";
import { rowsFrom } from "../entity/named.js";
import { countPerId, listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { isAny } from "../is-any.js";
import { type Connection, connection, type Order, type PageArgs, pageSize, startOf } from "../page/page.js";
import { type During, duringOf, duringParameters } from "../period/during.js";
import { latestDay } from "../period/interval.js";
import { type TopicFilter, topicFilter, topicParameters, topicsNamed } from "../topic/topic-filter.js";
import { type PartInAct, type PartOfActor, partInAct, partOfActor } from "./participation.row.js";
import type { ParticipationRole } from "./participation-role.js";

/** Which parts of an actor are meant; what is left out does not matter. */
export interface PartsOfActorFilter {
  readonly roles?: readonly ParticipationRole[] | null | undefined;
  readonly kinds?: readonly ActKind[] | null | undefined;
  readonly on?: readonly string[] | null | undefined;
  readonly during?: string | null | undefined;
}

/** Which parts in an act are meant; what is left out does not matter. */
export interface PartsInActFilter {
  readonly roles?: readonly ParticipationRole[] | null | undefined;
  readonly actorKinds?: readonly ActorKind[] | null | undefined;
}

type Limit = { limit: number };
type BehindPart = { on: string; act: string; key: string };
type Matching = {
  anyRole: boolean;
  roles: readonly string[];
  anyKind: boolean;
  kinds: readonly string[];
} & During &
  TopicFilter;
type InAct = {
  anyRole: boolean;
  roles: readonly string[];
  anyActorKind: boolean;
  actorKinds: readonly string[];
};
type BehindActor = { rank: number; sortKey: string; key: string };

const limit = { limit: true } as const;
const behindPart = { on: true, act: true, key: true } as const;
const matching = {
  anyRole: true,
  roles: true,
  anyKind: true,
  kinds: true,
  ...duringParameters,
  ...topicParameters,
} as const;
const inAct = { anyRole: true, roles: true, anyActorKind: true, actorKinds: true } as const;

export const newest = listPerId<PartOfActor, Limit>("participation/of-actor-newest", limit, partOfActor);
export const newestAfter = listPerId<PartOfActor, Limit & BehindPart>(
  "participation/of-actor-newest-after",
  { ...limit, ...behindPart },
  partOfActor,
);
export const newestMatching = listPerId<PartOfActor, Limit & BehindPart & Matching>(
  "participation/of-actor-matching",
  { ...limit, ...behindPart, ...matching },
  partOfActor,
);
export const countMatching = countPerId<Matching>("participation/of-actor-count", matching);
export const ofAct = listPerId<PartInAct, Limit & BehindActor & InAct>(
  "participation/of-act",
  { ...limit, ...inAct, rank: true, sortKey: true, key: true },
  partInAct,
);
export const countOfAct = countPerId<InAct>("participation/of-act-count", inAct);

const newestFirst: Order<PartOfActor, readonly [on: string, act: string, key: string]> = {
  list: "actor.participations",
  start: [latestDay, "", ""],
  keyOf: ({ on, act, key }) => [on, act.id, key],
};

const byRole: Order<PartInAct, readonly [rank: number, sortKey: string, key: string]> = {
  list: "act.participations",
  start: [-1, "", ""],
  keyOf: ({ rank, sortKey, key }) => [rank, sortKey, key],
};

/** The parts of an actor, newest act first and undated ones last. */
export const partsOfActor = async (
  reader: Reader,
  actor: string,
  filter: PartsOfActorFilter,
  page: PageArgs,
): Promise<Connection<PartOfActor>> => {
  const [on, act, key] = startOf(newestFirst, page);
  const one = { limit: pageSize(page) + 1 };
  const match = {
    anyRole: isAny(filter.roles),
    roles: filter.roles ?? [],
    anyKind: isAny(filter.kinds),
    kinds: filter.kinds ?? [],
    ...duringOf(filter.during),
    ...topicFilter(filter.on),
  };
  const found = !Object.values(filter).every(isAny)
    ? await rowsFrom(reader, [topicsNamed(filter.on)], () =>
        reader.list(newestMatching, actor, { ...one, ...match, on, act, key }),
      )
    : typeof page.after === "string"
      ? await reader.list(newestAfter, actor, { ...one, on, act, key })
      : await reader.list(newest, actor, one);
  return connection(newestFirst, page, found, () => reader.count(countMatching, actor, match));
};

/** The parts that actors have in an act: by role, then by name. */
export const partsInAct = async (
  reader: Reader,
  act: string,
  filter: PartsInActFilter,
  page: PageArgs,
): Promise<Connection<PartInAct>> => {
  const [rank, sortKey, key] = startOf(byRole, page);
  const match = {
    anyRole: isAny(filter.roles),
    roles: filter.roles ?? [],
    anyActorKind: isAny(filter.actorKinds),
    actorKinds: filter.actorKinds ?? [],
  };
  const found = await reader.list(ofAct, act, { limit: pageSize(page) + 1, ...match, rank, sortKey, key });
  return connection(byRole, page, found, () => reader.count(countOfAct, act, match));
};
