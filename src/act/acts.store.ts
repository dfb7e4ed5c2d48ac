import { actorTypes } from "../actor/actor-kind.js";
import { type EntityRow, entityRow } from "../entity/entity.row.js";
import { namedBy, rowsFrom } from "../entity/named.js";
import type { Parameters } from "../graph/parameters.js";
import { type CountQuery, type ListQuery, rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { type Connection, connection, type PageArgs, pageSize, startOf } from "../page/page.js";
import { type Total, total } from "../page/total.js";
import { type During, duringOf, duringParameters } from "../period/during.js";
import { type TopicFilter, topicFilter, topicParameters, topicsNamed } from "../topic/topic-filter.js";
import { ActKind } from "./act-kind.js";
import { ActStatus } from "./act-status.js";
import { type BehindAct, behindAct, newestFirst } from "./newest-first.js";

/** Which acts are meant; what is left out does not matter. */
export interface ActsFilter {
  readonly kinds?: readonly ActKind[] | null | undefined;
  readonly statuses?: readonly ActStatus[] | null | undefined;
  readonly on?: readonly string[] | null | undefined;
  readonly includeNarrower?: boolean | null | undefined;
  readonly at?: string | null | undefined;
  readonly participants?: readonly string[] | null | undefined;
  readonly during?: string | null | undefined;
}

type Own = { kinds: readonly string[]; statuses: readonly string[] } & During;
type Tied = {
  includeNarrower: boolean;
  anywhere: boolean;
  place: string;
  participants: readonly string[];
} & TopicFilter;

const own = { kinds: true, statuses: true, ...duringParameters } as const;
const tied = {
  includeNarrower: true,
  anywhere: true,
  place: true,
  participants: true,
  ...topicParameters,
} as const;

export const newest = rows<EntityRow, Own & BehindAct>("act/newest", { ...own, ...behindAct }, entityRow);
export const count = rows<Total, Own>("act/count", own, total);
export const matching = rows<EntityRow, Own & Tied & BehindAct>(
  "act/matching",
  { ...own, ...tied, ...behindAct },
  entityRow,
);
export const countMatching = rows<Total, Own & Tied>("act/matching-count", { ...own, ...tied }, total);

/** What acts are tied to, as statements take it. */
const tiesOf = ({ on, includeNarrower, at, participants }: ActsFilter): Tied => ({
  includeNarrower: includeNarrower ?? true,
  anywhere: typeof at !== "string",
  place: at ?? "",
  participants: [...new Set(participants ?? [])],
  ...topicFilter(on),
});

/** A page of all acts that match, newest first and undated ones last. */
export const actsMatching = async (
  reader: Reader,
  filter: ActsFilter,
  page: PageArgs,
): Promise<Connection<EntityRow>> => {
  const order = newestFirst("acts");
  const [on, act] = startOf(order, page);
  const behind = { on, act, limit: pageSize(page) + 1 };
  const owns = {
    kinds: filter.kinds ?? Object.keys(ActKind),
    statuses: filter.statuses ?? Object.keys(ActStatus),
    ...duringOf(filter.during),
  };
  const ties = tiesOf(filter);
  const all = { ...owns, ...ties };
  const free = ties.anyTopic && ties.anywhere && ties.participants.length === 0;
  const named = [
    topicsNamed(filter.on),
    namedBy("at", filter.at, ["PLACE"]),
    { argument: "participants", ids: ties.participants, types: actorTypes },
  ];
  const found = await (free
    ? reader.rows(newest, { ...owns, ...behind })
    : rowsFrom(reader, named, () => reader.rows(matching, { ...all, ...behind })));
  const counted = () => (free ? reader.rows(count, owns) : reader.rows(countMatching, all));
  return connection(order, page, found, async () => (await counted())[0]?.total ?? 0);
};

/** A page of the acts tied to one thing, newest first and undated ones last, which one statement gives and another counts. */
export const actsOf = async <Asked extends Parameters>(
  reader: Reader,
  list: string,
  [query, countQuery]: readonly [ListQuery<EntityRow, Asked & BehindAct>, CountQuery<Asked>],
  id: string,
  asked: Asked,
  page: PageArgs,
): Promise<Connection<EntityRow>> => {
  const order = newestFirst(list);
  const [on, act] = startOf(order, page);
  const found = await reader.list(query, id, { ...asked, on, act, limit: pageSize(page) + 1 });
  return connection(order, page, found, () => reader.count(countQuery, id, asked));
};
