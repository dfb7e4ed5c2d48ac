import { textIn } from "../entity/language.js";
import { earliestDay, type Interval, latestDay } from "../period/interval.js";
import type { PeriodRow } from "../period/period.row.js";
import type { PostRow } from "./post.store.js";

const firstDay = ({ from }: Pick<PeriodRow, "from">): string => from ?? earliestDay;
const lastDay = ({ to }: Pick<PeriodRow, "to">): string => to ?? latestDay;

const covers = (period: PeriodRow, time: Interval): boolean =>
  firstDay(period) <= lastDay(time) && lastDay(period) >= firstDay(time);

const titleOf = ({ organisation, titles }: PostRow): string => JSON.stringify([organisation, textIn(titles)]);

/** The day by which a title's holders are told apart: the last seen on or before the time, else the first after it. */
const decisiveDay = (days: readonly string[], time: Interval): string | undefined => {
  const sorted = [...days].sort();
  return sorted.findLast((day) => day <= lastDay(time)) ?? sorted[0];
};

/**
 * The posts of all the holders at organisations that are known to be held, or taken to be held, at a time:
 * those whose stated period can overlap with it and, of those only seen, for each title its holders seen last
 * on or before the time, else first after it. Several seen on that one day are all given.
 */
export const postsAsOf = (posts: readonly PostRow[], time: Interval): PostRow[] => {
  const daysSeen = new Map<string, string[]>();
  for (const post of posts)
    if (post.period === null)
      daysSeen.set(titleOf(post), [...(daysSeen.get(titleOf(post)) ?? []), ...post.seen.map(firstDay)]);
  return posts.filter((post) => {
    if (post.period !== null) return covers(post.period, time);
    const day = decisiveDay(daysSeen.get(titleOf(post)) ?? [], time);
    return post.seen.some((seen) => firstDay(seen) === day);
  });
};

/** What every `asOf` says. */
export const asOfArgument =
  "Posts whose stated period can overlap with this; of posts only seen, for each title as it is written at an organisation (a post that was renamed counts as two) the holder seen last on or before it, else first after it, or several that were seen on that one day; all by default";
