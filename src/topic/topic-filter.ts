import type { Named } from "../entity/named.js";
import { isAny } from "../is-any.js";

type Topics = readonly string[] | null | undefined;

/** A filter by topics as statements take it; they are not looked at where `anyTopic` is true. */
export type TopicFilter = { anyTopic: boolean; topics: readonly string[] };

/** The names of its parts, as a query declares them. */
export const topicParameters = { anyTopic: true, topics: true } as const;

/** The filter for topics given by their ids; nothing given lets everything through. */
export const topicFilter = (on: Topics): TopicFilter => ({
  anyTopic: isAny(on),
  topics: on ?? [],
});

/** The topics that the argument `on` names. */
export const topicsNamed = (on: Topics): Named => ({ argument: "on", ids: on ?? [], types: ["TOPIC"] });
