import { requireKnown } from "../entity/require-known.js";
import type { Reader } from "../graph/reader.js";

/** A filter by topics as statements take it; they are not looked at where `anyTopic` is true. */
export type TopicFilter = { anyTopic: boolean; topics: readonly string[] };

/** The names of its parts, as a query declares them. */
export const topicParameters = { anyTopic: true, topics: true } as const;

/** The filter for topics given by their ids; nothing given lets everything through. */
export const topicFilter = async (
  reader: Reader,
  on: readonly string[] | null | undefined,
): Promise<TopicFilter> => {
  if (on === null || on === undefined) return { anyTopic: true, topics: [] };
  await Promise.all(on.map((id) => requireKnown(reader, "on", id, ["TOPIC"])));
  return { anyTopic: false, topics: on };
};
