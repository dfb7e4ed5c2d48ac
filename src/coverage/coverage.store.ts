import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { list, number, row, text } from "../graph/row.js";
import type { Coverage } from "./coverage.type.js";

export const coverage = rows<Coverage>(
  "coverage/coverage",
  {},
  row<Coverage>({
    documents: number,
    dataVersion: (cell) => text(cell ?? ""),
    from: (cell) => list(cell).toSorted()[0] ?? null,
    to: (cell) => list(cell).toSorted().at(-1) ?? null,
    languages: list,
    acts: number,
    passages: number,
  }),
);

/** What a question over the whole graph searches. */
export const coverageOf = async (reader: Reader): Promise<Coverage> => {
  const [found] = await reader.rows(coverage, {});
  if (found === undefined) throw new Error("the coverage statement returned no row");
  return found;
};
