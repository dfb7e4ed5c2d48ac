import { ActKind } from "../act/act-kind.js";
import type { ActStatus } from "../act/act-status.js";
import { ActorKind } from "../actor/actor-kind.js";
import { coverageOf } from "../coverage/coverage.store.js";
import type { Coverage } from "../coverage/coverage.type.js";
import { type EntityRow, entity } from "../entity/entity.row.js";
import { requireKnown } from "../entity/require-known.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { as, list, number, row, text } from "../graph/row.js";
import { type Connection, connection, type Order, type PageArgs, pageSize, startOf } from "../page/page.js";
import { type During, duringOf, duringParameters } from "../period/during.js";
import { type TopicFilter, topicFilter, topicParameters } from "../topic/topic-filter.js";
import { type CooperationRow, cooperationRow, type PartnerRow } from "./cooperation.row.js";

/** Which cooperation is meant; what is left out does not matter, but for the statuses. */
export interface CooperationFilter {
  readonly with?: string | null | undefined;
  readonly on?: readonly string[] | null | undefined;
  readonly during?: string | null | undefined;
  readonly via?: readonly ActKind[] | null | undefined;
  readonly statuses?: readonly ActStatus[] | null | undefined;
  readonly includeNarrower?: boolean | null | undefined;
}

/** The statuses by which an act counts as cooperation unless others are asked for. */
export const cooperating: readonly ActStatus[] = [
  "AGREED",
  "UNDER_NEGOTIATION",
  "NEGOTIATED",
  "SIGNED",
  "IN_FORCE",
  "TO_BE_SUPERSEDED",
  "SUPERSEDED",
  "ONGOING",
  "DONE",
  "FULFILLED",
];

type Asked = {
  of: string;
  anyone: boolean;
  with: string;
  statuses: readonly string[];
  via: readonly string[];
  includeNarrower: boolean;
} & During &
  TopicFilter;

type Behind = { shared: number; sortKey: string; id: string };

const asked = {
  of: true,
  anyone: true,
  with: true,
  statuses: true,
  via: true,
  includeNarrower: true,
  ...duringParameters,
  ...topicParameters,
} as const;

export const partners = rows<PartnerRow, Asked & Behind & { limit: number }>(
  "cooperation/partners",
  { ...asked, shared: true, sortKey: true, id: true, limit: true },
  row<PartnerRow>({
    with: entity,
    sortKey: text,
    actCount: number,
    acts: list,
    periods: as<PartnerRow["periods"]>(),
  }),
);

export const countPartners = rows<{ partners: number }, Asked>(
  "cooperation/count",
  asked,
  row<{ partners: number }>({ partners: number }),
);

const mostActsFirst: Order<PartnerRow, readonly [shared: number, sortKey: string, id: string]> = {
  list: "cooperation",
  start: [Number.MAX_SAFE_INTEGER, "", ""],
  keyOf: ({ actCount, sortKey, with: partner }) => [actCount, sortKey, partner.id],
};

const actorTypes = Object.keys(ActorKind) as ActorKind[];

const askedOf = async (
  reader: Reader,
  of: string,
  filter: CooperationFilter,
): Promise<{ actor: EntityRow; question: Asked }> => {
  const actor = await requireKnown(reader, "of", of, actorTypes);
  if (typeof filter.with === "string") await requireKnown(reader, "with", filter.with, actorTypes);
  const question = {
    of,
    anyone: typeof filter.with !== "string",
    with: filter.with ?? "",
    statuses: filter.statuses ?? cooperating,
    via: filter.via ?? Object.keys(ActKind),
    includeNarrower: filter.includeNarrower ?? true,
    ...duringOf(filter.during),
    ...(await topicFilter(reader, filter.on)),
  };
  return { actor, question };
};

/** A page of an actor's partners, and what was searched for them. */
export interface CooperationPage extends Connection<CooperationRow> {
  coverage(): Promise<Coverage>;
}

/** With whom an actor took part in acts, by the number of acts and then by name. */
export const cooperationPage = async (
  reader: Reader,
  of: string,
  filter: CooperationFilter,
  page: PageArgs,
): Promise<CooperationPage> => {
  const [shared, sortKey, id] = startOf(mostActsFirst, page);
  const limit = pageSize(page) + 1;
  const { actor, question } = await askedOf(reader, of, filter);
  const rows = await reader.rows(partners, { ...question, shared, sortKey, id, limit });
  const found = connection(mostActsFirst, page, rows, async () => {
    const [total] = await reader.rows(countPartners, question);
    return total?.partners ?? 0;
  });
  const edges = found.edges.map(({ cursor, node }) => ({ cursor, node: cooperationRow(actor, node) }));
  return { ...found, edges, nodes: edges.map(({ node }) => node), coverage: () => coverageOf(reader) };
};
