import { type EntityRow, entity } from "../entity/entity.row.js";
import { EntityType } from "../entity/entity-type.js";
import { rowsFrom } from "../entity/named.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { row, text } from "../graph/row.js";
import { type Connection, connection, type Order, type PageArgs, pageSize, startOf } from "../page/page.js";
import { total as countRow, type Total } from "../page/total.js";
import { type During, duringOf, duringParameters } from "../period/during.js";
import { latestDay } from "../period/interval.js";
import { type TopicFilter, topicFilter, topicParameters, topicsNamed } from "../topic/topic-filter.js";

/** Which acts are meant; what is left out does not matter. */
export interface TimelineFilter {
  readonly of?: readonly string[] | null | undefined;
  readonly on?: readonly string[] | null | undefined;
  readonly during?: string | null | undefined;
}

/** An act with its first day, or what stands for it. */
interface TimelineRow {
  readonly day: string;
  readonly act: EntityRow;
}

type Behind = { day: string; act: string; limit: number; undated: string };
type Of = { entities: readonly string[] } & During & TopicFilter;

const behind = { day: true, act: true, limit: true, undated: true } as const;
const ofParameters = { entities: true, ...duringParameters, ...topicParameters } as const;
const timelineRow = row<TimelineRow>({ day: text, act: entity });

export const acts = rows<TimelineRow, During & Behind>(
  "timeline/acts",
  { ...duringParameters, ...behind },
  timelineRow,
);
export const countActs = rows<Total, During>("timeline/count", duringParameters, countRow);
export const actsOf = rows<TimelineRow, Of & Behind>(
  "timeline/acts-of",
  { ...ofParameters, ...behind },
  timelineRow,
);
export const countActsOf = rows<Total, Of>("timeline/count-of", ofParameters, countRow);

/** Behind every day that the calendar has. */
const undated = "9999-12-32";

const earliestFirst: Order<TimelineRow, readonly [day: string, act: string]> = {
  list: "timeline",
  start: ["", ""],
  keyOf: ({ day, act }) => [day, act.id],
};

const entityTypes = Object.keys(EntityType) as EntityType[];

/** The statement for a filter, and the one that counts; topics alone are what the acts are looked up by. */
const asked = (reader: Reader, { of, on, during }: TimelineFilter) => {
  const time = duringOf(during);
  const start = of ?? on;
  if (start === null || start === undefined)
    return {
      rows: (behind: Behind) =>
        reader.rows(acts, { ...time, ...(time.always ? { to: latestDay } : {}), ...behind }),
      total: () => reader.rows(countActs, time),
    };
  const named = [{ argument: "of", ids: of ?? [], types: entityTypes }, topicsNamed(on)];
  const question = { entities: start, ...time, ...topicFilter(on) };
  return {
    rows: (behind: Behind) => rowsFrom(reader, named, () => reader.rows(actsOf, { ...question, ...behind })),
    total: () => reader.rows(countActsOf, question),
  };
};

/** The acts that belong to any of the entities, earliest first and undated ones last. */
export const timelineOf = async (
  reader: Reader,
  filter: TimelineFilter,
  page: PageArgs,
): Promise<Connection<EntityRow>> => {
  const [day, act] = startOf(earliestFirst, page);
  const limit = pageSize(page) + 1;
  const { rows, total } = asked(reader, filter);
  const found = await rows({ day, act, limit, undated });
  const { edges, ...rest } = connection(
    earliestFirst,
    page,
    found,
    async () => (await total())[0]?.total ?? 0,
  );
  return {
    ...rest,
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.act })),
    nodes: edges.map(({ node }) => node.act),
  };
};
