import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { row, text } from "../graph/row.js";
import { type Sighting, sightingCells, type TenureRow, tenures } from "../tenure/tenure.row.js";

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

/** The posts of a person, by organisation and then by title. */
export const postsOf = async (reader: Reader, person: string): Promise<PostRow[]> =>
  posts(await reader.list(postsOfPeople, person, {}));

/** The posts at an organisation, by title and then by holder. */
export const postsAt = async (reader: Reader, organisation: string): Promise<PostRow[]> =>
  posts(await reader.list(postsAtOrganisations, organisation, {}));
