import type { Texts } from "../entity/language.js";
import { related } from "../entity/related.js";
import type { Basis } from "../evidence/basis.js";
import type { CarriedSource } from "../evidence/fact-source.js";
import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { type Cell, list, number, oneOf, orNull, row, text } from "../graph/row.js";
import { type PeriodRow, periodFrom } from "../period/period.row.js";
import type { Comparator } from "./comparator.js";

interface FigureCells extends CarriedSource {
  readonly id: string;
  readonly measure: Texts;
  readonly value: number;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly dates: readonly string[] | null;
  readonly comparedWith: string | null;
}

/** A number as resolvers receive it. */
export interface FigureRow extends FigureCells {
  readonly type: "FIGURE";
  readonly period: PeriodRow | null;
}

const figureCells = row<FigureCells>({
  id: text,
  measure: list as Cell<Texts>,
  value: number,
  unit: text,
  comparator: oneOf<Comparator>(),
  dates: orNull(list),
  comparedWith: orNull(text),
  basis: oneOf<Basis>(),
  evidence: list,
});

export const figureRow = Object.assign(
  (cells: readonly unknown[]): FigureRow => {
    const figure = figureCells(cells);
    return { ...figure, type: "FIGURE", period: figure.dates && periodFrom(figure.dates, figure) };
  },
  { columns: figureCells.columns },
);

export const figureQuery = listPerId<FigureRow>("figure/by-id", {}, figureRow);
export const figuresOfEntities = listPerId<FigureRow>("figure/of-entities", {}, figureRow);
export const about = related("figure/about");
export const counterpart = related("figure/counterpart");
export const topics = related("figure/topics");

/** The figure with this id, or null. */
export const figureById = (reader: Reader, id: string): Promise<FigureRow | null> =>
  reader.first(figureQuery, id, {});

/** The figures that measure an entity, by id. */
export const figuresOf = (reader: Reader, id: string): Promise<FigureRow[]> =>
  reader.list(figuresOfEntities, id, {});
