import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { row, text } from "../graph/row.js";
import { requireInterval } from "../period/interval.js";
import { type Sighting, sightingCells, type TenureRow, tenures } from "../tenure/tenure.row.js";
import { postsAsOf } from "./as-of.js";

/** A post as one document shows or states it. */
interface PostSighting extends Sighting {
  readonly holder: string;
  readonly organisation: string;
}

const sighting = row<PostSighting>({ holder: text, organisation: text, ...sightingCells });

export const postsOfPeople = listPerId<PostSighting>("post/of-people", {}, sighting);
export const postsAtOrganisations = listPerId<PostSighting>("post/of-organisations", {}, sighting);

/** A post as resolvers receive it: one for all that is told of the same holder under the same title. */
export type PostRow = PostSighting & TenureRow;

const posts = (sightings: readonly PostSighting[]): PostRow[] =>
  tenures(sightings, ({ holder, organisation }) => [holder, organisation]);

const postsOfAll = async (reader: Reader, organisation: string): Promise<PostRow[]> =>
  posts(await reader.list(postsAtOrganisations, organisation, {}));

/** The posts of a person, by organisation and then by title; with a date, those taken to be held then. */
export const postsOf = async (reader: Reader, person: string, asOf?: string | null): Promise<PostRow[]> => {
  const own = posts(await reader.list(postsOfPeople, person, {}));
  if (typeof asOf !== "string") return own;
  const time = requireInterval("asOf", asOf);
  const organisations = [...new Set(own.map(({ organisation }) => organisation))];
  const held = await Promise.all(
    organisations.map(async (id) => postsAsOf(await postsOfAll(reader, id), time)),
  );
  return held.flat().filter(({ holder }) => holder === person);
};

/** The posts at an organisation, by title and then by holder; with a date, those taken to be held then. */
export const postsAt = async (
  reader: Reader,
  organisation: string,
  asOf?: string | null,
): Promise<PostRow[]> => {
  const all = await postsOfAll(reader, organisation);
  return typeof asOf === "string" ? postsAsOf(all, requireInterval("asOf", asOf)) : all;
};
