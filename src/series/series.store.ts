import { related } from "../entity/related.js";
import type { Reader } from "../graph/reader.js";

export const meetings = related("series/meetings");

/** The editions of a series that the graph holds, ascending. */
export const knownOrdinals = async (reader: Reader, id: string): Promise<number[]> => {
  const editions = await reader.list(meetings, id, {});
  return [...new Set(editions.flatMap(({ ordinal }) => ordinal ?? []))].sort((a, b) => a - b);
};

/** The editions from 1 to the highest known that the graph does not hold, ascending. */
export const missingOrdinals = async (reader: Reader, id: string): Promise<number[]> => {
  const known = await knownOrdinals(reader, id);
  return Array.from({ length: known.at(-1) ?? 0 }, (_, index) => index + 1).filter(
    (it) => !known.includes(it),
  );
};
