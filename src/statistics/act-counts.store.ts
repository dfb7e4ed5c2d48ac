import type { ActKind } from "../act/act-kind.js";
import type { ActStatus } from "../act/act-status.js";
import { type EntityRow, entity } from "../entity/entity.row.js";
import { requireNamed } from "../entity/named.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { number, oneOf, row } from "../graph/row.js";
import { groupBy } from "../group-by.js";
import { pageSize } from "../page/page.js";
import { type Total, total } from "../page/total.js";
import { type During, duringOf, duringParameters } from "../period/during.js";
import { type TopicFilter, topicFilter, topicParameters, topicsNamed } from "../topic/topic-filter.js";
import type { KindCount, StatusCount } from "./statistics.type.js";

/** A topic as resolvers receive it, with the number of acts that concern it. */
export interface TopicCountRow {
  readonly topic: EntityRow;
  readonly count: number;
}

interface KindAndStatus {
  readonly kind: ActKind;
  readonly status: ActStatus;
  readonly count: number;
}

export const undated = rows<Total, TopicFilter>("statistics/undated-acts", topicParameters, total);
export const byTopic = rows<TopicCountRow, During & { limit: number }>(
  "statistics/acts-by-topic",
  { ...duringParameters, limit: true },
  row<TopicCountRow>({ topic: entity, count: number }),
);
export const byKindAndStatus = rows<KindAndStatus>(
  "statistics/acts-by-kind-and-status",
  {},
  row<KindAndStatus>({ kind: oneOf<ActKind>(), status: oneOf<ActStatus>(), count: number }),
);

/** The number of acts on any of the topics that have no date. */
export const undatedActs = async (
  reader: Reader,
  on: readonly string[] | null | undefined,
): Promise<number> => {
  const [found] = await Promise.all([
    reader.rows(undated, topicFilter(on)),
    requireNamed(reader, topicsNamed(on)),
  ]);
  return found[0]?.total ?? 0;
};

/** The topics that most acts of a time concern, each with the number of these. */
export const actsByTopic = (
  reader: Reader,
  during: string | null | undefined,
  first: number | null | undefined,
): Promise<TopicCountRow[]> => reader.rows(byTopic, { ...duringOf(during), limit: pageSize({ first }) });

/** The number of acts of each kind that occurs, most first. */
export const actsByKind = async (reader: Reader): Promise<KindCount[]> =>
  (await countsBy(reader, "kind")).map(([kind, count]) => ({ kind, count }));

/** The number of acts of each status that occurs, most first. */
export const actsByStatus = async (reader: Reader): Promise<StatusCount[]> =>
  (await countsBy(reader, "status")).map(([status, count]) => ({ status, count }));

/** How many acts have each value of one of the two, most first and then by the value. */
const countsBy = async <Of extends "kind" | "status">(
  reader: Reader,
  of: Of,
): Promise<[value: KindAndStatus[Of], count: number][]> => {
  const groups = groupBy(await reader.rows(byKindAndStatus, {}), (row) => row[of]);
  return [...groups]
    .map(([value, rows]): [KindAndStatus[Of], number] => [
      value,
      rows.reduce((sum, { count }) => sum + count, 0),
    ])
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
};
