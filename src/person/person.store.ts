import { type BehindName, behindName, pageByName } from "../entity/by-name.js";
import { type EntityRow, entityRow } from "../entity/entity.row.js";
import { namedBy } from "../entity/named.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import type { Connection, PageArgs } from "../page/page.js";
import { type Total, total } from "../page/total.js";

type At = { organisation: string };

const at = { organisation: true } as const;

export const members = rows<EntityRow, At & BehindName>(
  "person/members",
  { ...at, ...behindName },
  entityRow,
);
export const countMembers = rows<Total, At>("person/members-count", at, total);

/** A page of the people shown in a post at an organisation, by name. */
export const membersOf = (
  reader: Reader,
  organisation: string,
  page: PageArgs,
): Promise<Connection<EntityRow>> =>
  pageByName(reader, "people.members", [members, countMembers], { organisation }, page, [
    namedBy("memberOf", organisation, ["ORGANISATION"]),
  ]);
