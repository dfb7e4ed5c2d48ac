import type { Texts } from "../entity/language.js";
import type { Basis } from "../evidence/basis.js";
import type { CarriedSource } from "../evidence/fact-source.js";
import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { type Cell, flag, list, oneOf, row, text } from "../graph/row.js";
import { type PeriodRow, periodFrom } from "../period/period.row.js";

/** A post as one document shows or states it. */
interface PostSighting extends CarriedSource {
  readonly holder: string;
  readonly organisation: string;
  readonly titles: Texts;
  /** whether the days are those on which the holder is seen, and not the beginning and the end */
  readonly seen: boolean;
  readonly days: readonly string[];
}

const sighting = row<PostSighting>({
  holder: text,
  organisation: text,
  titles: list as Cell<Texts>,
  seen: flag,
  days: list,
  basis: oneOf<Basis>(),
  evidence: list,
});

export const postsOfPeople = listPerId<PostSighting>("post/of-people", {}, sighting);
export const postsAtOrganisations = listPerId<PostSighting>("post/of-organisations", {}, sighting);

/** A post as resolvers receive it: one for all the days on which the same holder is seen under the same title. */
export interface PostRow extends CarriedSource {
  readonly holder: string;
  readonly organisation: string;
  readonly titles: Texts;
  readonly period: PeriodRow | null;
  readonly seen: readonly PeriodRow[];
}

const samePost = ({ holder, organisation, titles }: PostSighting): string =>
  JSON.stringify([holder, organisation, titles[0]]);

const joined = (sightings: readonly [PostSighting, ...PostSighting[]]): PostRow => {
  const [{ holder, organisation, titles, basis }] = sightings;
  const stated = sightings.find(({ seen }) => !seen);
  return {
    holder,
    organisation,
    titles,
    basis,
    evidence: [...new Set(sightings.flatMap(({ evidence }) => evidence))],
    period: stated ? periodFrom(stated.days, stated) : null,
    seen: sightings.filter(({ seen }) => seen).map((it) => periodFrom(it.days, it)),
  };
};

const posts = (sightings: readonly PostSighting[]): PostRow[] => {
  const groups = new Map<string, [PostSighting, ...PostSighting[]]>();
  for (const one of sightings) {
    const group = groups.get(samePost(one));
    if (group) group.push(one);
    else groups.set(samePost(one), [one]);
  }
  return [...groups.values()].map(joined);
};

/** The posts of a person, by organisation and then by title. */
export const postsOf = async (reader: Reader, person: string): Promise<PostRow[]> =>
  posts(await reader.list(postsOfPeople, person, {}));

/** The posts at an organisation, by title and then by holder. */
export const postsAt = async (reader: Reader, organisation: string): Promise<PostRow[]> =>
  posts(await reader.list(postsAtOrganisations, organisation, {}));
