import type { ActKind } from "../act/act-kind.js";
import type { ActStatus } from "../act/act-status.js";
import { isAny } from "../is-any.js";
import { type During, duringOf, duringParameters } from "../period/during.js";
import { type TopicFilter, topicFilter, topicParameters } from "../topic/topic-filter.js";

/** Which acts count as cooperation; what is left out does not matter, but for the statuses. */
export interface ActFilter {
  readonly on?: readonly string[] | null | undefined;
  readonly during?: string | null | undefined;
  readonly via?: readonly ActKind[] | null | undefined;
  readonly statuses?: readonly ActStatus[] | null | undefined;
  readonly includeNarrower?: boolean | null | undefined;
}

/** The same as statements take it; the kinds are not looked at where `anyVia` is true. */
export type CountedActs = {
  statuses: readonly string[];
  anyVia: boolean;
  via: readonly string[];
  includeNarrower: boolean;
} & During &
  TopicFilter;

/** The names of its parts, as a query declares them. */
export const countedActsParameters = {
  statuses: true,
  anyVia: true,
  via: true,
  includeNarrower: true,
  ...duringParameters,
  ...topicParameters,
} as const;

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

export const countedActs = (filter: ActFilter): CountedActs => ({
  statuses: filter.statuses ?? cooperating,
  anyVia: isAny(filter.via),
  via: filter.via ?? [],
  includeNarrower: filter.includeNarrower ?? true,
  ...duringOf(filter.during),
  ...topicFilter(filter.on),
});
