import { ActKind } from "../act/act-kind.js";
import { ActorKind } from "../actor/actor-kind.js";
import type { EntityType } from "../entity/entity-type.js";
import { namedBy, rowsFrom } from "../entity/named.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { type Connection, connection, type Order, type PageArgs, pageSize, startOf } from "../page/page.js";
import { type Total, total } from "../page/total.js";
import { type TopicFilter, topicFilter, topicParameters, topicsNamed } from "../topic/topic-filter.js";
import { type FigureRow, figureRow } from "./figure.store.js";

/** Which figures are meant; what is left out does not matter. */
export interface FiguresFilter {
  readonly about?: string | null | undefined;
  readonly on?: readonly string[] | null | undefined;
  readonly unit?: string | null | undefined;
}

type Asked = { anything: boolean; about: string; anyUnit: boolean; unit: string } & TopicFilter;

const asked = { anything: true, about: true, anyUnit: true, unit: true, ...topicParameters } as const;

export const figures = rows<FigureRow, Asked & { id: string; limit: number }>(
  "figure/matching",
  { ...asked, id: true, limit: true },
  figureRow,
);
export const countFigures = rows<Total, Asked>("figure/count", asked, total);

const byId: Order<FigureRow, readonly [id: string]> = {
  list: "figures",
  start: [""],
  keyOf: ({ id }) => [id],
};

const measured = [...Object.keys(ActKind), ...Object.keys(ActorKind), "PLACE"] as EntityType[];

/** A page of the figures that match, by id. */
export const figuresMatching = async (
  reader: Reader,
  { about, on, unit }: FiguresFilter,
  page: PageArgs,
): Promise<Connection<FigureRow>> => {
  const [id] = startOf(byId, page);
  const limit = pageSize(page) + 1;
  const question = {
    anything: typeof about !== "string",
    about: about ?? "",
    anyUnit: typeof unit !== "string",
    unit: unit ?? "",
    ...topicFilter(on),
  };
  const named = [topicsNamed(on), namedBy("about", about, measured)];
  const found = await rowsFrom(reader, named, () => reader.rows(figures, { ...question, id, limit }));
  return connection(
    byId,
    page,
    found,
    async () => (await reader.rows(countFigures, question))[0]?.total ?? 0,
  );
};
