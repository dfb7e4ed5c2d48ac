import { daysOf } from "./dates.js";
import { statuses, type Told, type ToldAct } from "./told.js";

/** Which acts count; what is undefined does not matter, but for the statuses. */
export interface ActFilter {
  readonly on?: readonly string[] | undefined;
  readonly includeNarrower?: boolean | undefined;
  readonly during?: string | undefined;
  readonly via?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
}

const notYet = ["UNKNOWN", "PROPOSED", "PLANNED"];

/** Whether an act concerns one of some topics, or one below them. */
export const concerns = (told: Told, { topics }: ToldAct, { on, includeNarrower = true }: ActFilter) =>
  on === undefined ||
  on.some((topic) => topics.some((it) => it === topic || (includeNarrower && isBelow(told, it, topic))));

const isBelow = (told: Told, topic: string, other: string): boolean =>
  told.from(topic, "BROADER").some((it) => it === other || isBelow(told, it, other));

export const overlaps = ({ days }: ToldAct, { during }: ActFilter): boolean => {
  if (during === undefined) return true;
  const { first, last } = daysOf(during);
  return days !== undefined && days.first <= last && days.last >= first;
};

/** Whether an act counts as cooperation. */
export const counts = (told: Told, act: ToldAct, filter: ActFilter): boolean =>
  (filter.statuses ?? statuses.filter((it) => !notYet.includes(it))).includes(act.status) &&
  (filter.via === undefined || filter.via.includes(act.type)) &&
  overlaps(act, filter) &&
  concerns(told, act, filter);

/** The actors in an act, each once. */
export const present = ({ parts }: ToldAct): string[] => [...new Set(parts.map(({ actor }) => actor))];

/** Whether an actor takes part in an act on behalf of one of some bodies. */
export const actsFor = ({ parts }: ToldAct, actor: string, bodies: readonly string[]): boolean =>
  parts.some((part) => part.actor === actor && bodies.includes(part.onBehalfOf ?? ""));
