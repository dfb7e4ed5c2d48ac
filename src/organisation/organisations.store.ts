import { type BehindName, behindName, pageByName } from "../entity/by-name.js";
import { type EntityRow, entityRow } from "../entity/entity.row.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import type { Connection, PageArgs } from "../page/page.js";
import { type Total, total } from "../page/total.js";
import { requirePlace } from "../place/require-place.js";
import { OrganisationKind } from "./organisation-kind.js";

/** Which organisations are meant; what is left out does not matter. */
export interface OrganisationsFilter {
  readonly kinds?: readonly OrganisationKind[] | null | undefined;
  readonly country?: string | null | undefined;
}

type Asked = { kinds: readonly string[]; anywhere: boolean; country: string };

const asked = { kinds: true, anywhere: true, country: true } as const;

export const organisations = rows<EntityRow, Asked & BehindName>(
  "organisation/by-name",
  { ...asked, ...behindName },
  entityRow,
);
export const countOrganisations = rows<Total, Asked>("organisation/count", asked, total);

/** A page of the organisations that match, by name. */
export const organisationsMatching = async (
  reader: Reader,
  { kinds, country }: OrganisationsFilter,
  page: PageArgs,
): Promise<Connection<EntityRow>> => {
  if (typeof country === "string") await requirePlace(reader, "country", country, "COUNTRY");
  const question = {
    kinds: kinds ?? Object.keys(OrganisationKind),
    anywhere: typeof country !== "string",
    country: country ?? "",
  };
  return pageByName(reader, "organisations", [organisations, countOrganisations], question, page);
};
