import type { EntityType } from "../entity/entity-type.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { number, oneOf, row, text } from "../graph/row.js";
import { type Total, total } from "../page/total.js";
import type { LanguageCount, TypeCount } from "./statistics.type.js";

export const entities = rows<TypeCount>(
  "statistics/entities",
  {},
  row<TypeCount>({ type: oneOf<EntityType>(), count: number }),
);
export const figures = rows<Total>("statistics/figures", {}, total);
export const languages = rows<LanguageCount>(
  "statistics/languages",
  {},
  row<LanguageCount>({ language: text, documents: number, entities: number }),
);

export const figureCount = async (reader: Reader): Promise<number> =>
  (await reader.rows(figures, {}))[0]?.total ?? 0;
