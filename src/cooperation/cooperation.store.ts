import { actorTypes } from "../actor/actor-kind.js";
import { coverageOf } from "../coverage/coverage.store.js";
import type { Coverage } from "../coverage/coverage.type.js";
import { entity } from "../entity/entity.row.js";
import { namedBy, rowsFrom } from "../entity/named.js";
import { BadUserInput } from "../errors.js";
import { countPerId, listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { number, row, text } from "../graph/row.js";
import { type Connection, connection, type Order, type PageArgs, pageSize, startOf } from "../page/page.js";
import { topicsNamed } from "../topic/topic-filter.js";
import type { CooperationRow, PartnerRow } from "./cooperation.row.js";
import { type ActFilter, type CountedActs, countedActs, countedActsParameters } from "./counted-acts.js";
import { type PartnerFilter, type Partners, partnersOf, partnersParameters } from "./partner-filter.js";

/** Which cooperation is meant; what is left out does not matter, but for the statuses. */
export interface CooperationFilter extends ActFilter, PartnerFilter {
  readonly with?: string | null | undefined;
  readonly includeSubordinates?: boolean | null | undefined;
}

type Question = { includeSubordinates: boolean } & CountedActs & Partners;
type Behind = { shared: number; sortKey: string; id: string; limit: number };

const question = {
  includeSubordinates: true,
  ...countedActsParameters,
  ...partnersParameters,
} as const;
const behind = { shared: true, sortKey: true, id: true, limit: true } as const;
const partnerRow = row<PartnerRow>({ with: entity, sortKey: text, actCount: number });

export const partners = listPerId<PartnerRow, Question & Behind>(
  "cooperation/partners",
  { ...question, ...behind },
  partnerRow,
);
export const countPartners = countPerId<Question>("cooperation/count", question);
export const partner = listPerId<PartnerRow, Question & Behind & { with: string }>(
  "cooperation/partner",
  { ...question, ...behind, with: true },
  partnerRow,
);

const mostActsFirst: Order<PartnerRow, readonly [shared: number, sortKey: string, id: string]> = {
  list: "cooperation",
  start: [Number.MAX_SAFE_INTEGER, "", ""],
  keyOf: ({ actCount, sortKey, with: other }) => [actCount, sortKey, other.id],
};

/** A page of an actor's partners, and what was searched for them. */
export interface CooperationPage extends Connection<CooperationRow> {
  coverage(): Promise<Coverage>;
}

/** The partners behind a key, or the one that is named, and how many there are in all. */
const partnersAsked = (reader: Reader, of: string, asked: Question, named: string | null | undefined) => {
  if (typeof named !== "string")
    return {
      rows: (behind: Behind) => reader.list(partners, of, { ...asked, ...behind }),
      total: () => reader.count(countPartners, of, asked),
    };
  const rows = (behind: Behind) => reader.list(partner, of, { ...asked, with: named, ...behind });
  const [shared, sortKey, id] = mostActsFirst.start;
  return { rows, total: async () => (await rows({ shared, sortKey, id, limit: 1 })).length };
};

/** With whom an actor took part in acts, by the number of acts and then by name. */
export const cooperationPage = async (
  reader: Reader,
  of: string,
  filter: CooperationFilter,
  page: PageArgs,
): Promise<CooperationPage> => {
  const [shared, sortKey, id] = startOf(mostActsFirst, page);
  const limit = pageSize(page) + 1;
  const named = filter.with;
  if (named === of)
    throw new BadUserInput(`with takes another actor than the one asked about; both are ${of}`);
  const below = filter.includeSubordinates ?? false;
  const matching = { ...countedActs(filter), ...(await partnersOf(reader, filter)) };
  const asked = partnersAsked(reader, of, { includeSubordinates: below, ...matching }, named);
  const names = [namedBy("of", of, actorTypes), namedBy("with", named, actorTypes), topicsNamed(filter.on)];
  const rows = await rowsFrom(reader, names, () => asked.rows({ shared, sortKey, id, limit }));
  const found = connection(mostActsFirst, page, rows, asked.total);
  const pairQuestion = { ...matching, mineBelow: below, theirsBelow: below && typeof named === "string" };
  const edges = found.edges.map(({ cursor, node }) => ({
    cursor,
    node: { ...node, of, pair: { id: `${of} ${node.with.id}`, question: pairQuestion } },
  }));
  return { ...found, edges, nodes: edges.map(({ node }) => node), coverage: () => coverageOf(reader) };
};
