import { ActStatus } from "../act/act-status.js";
import { actorTypes } from "../actor/actor-kind.js";
import { type BehindName, behindName, pageByName } from "../entity/by-name.js";
import { type EntityRow, entityRow } from "../entity/entity.row.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import type { Connection, PageArgs } from "../page/page.js";
import { type Total, total } from "../page/total.js";
import type { ParticipationRole } from "../participation/participation-role.js";
import { type TopicFilter, topicFilter, topicParameters, topicsNamed } from "../topic/topic-filter.js";
import { AgreementKind } from "./agreement-kind.js";

/** Which agreements are meant; what is left out does not matter. */
export interface AgreementsFilter {
  readonly kinds?: readonly AgreementKind[] | null | undefined;
  readonly statuses?: readonly ActStatus[] | null | undefined;
  readonly parties?: readonly string[] | null | undefined;
  readonly on?: readonly string[] | null | undefined;
  readonly includeNarrower?: boolean | null | undefined;
}

/** The roles that make an actor a party of an agreement. */
export const partyRoles: readonly ParticipationRole[] = ["PARTY", "SIGNATORY", "ISSUER"];

type Asked = {
  kinds: readonly string[];
  statuses: readonly string[];
  parties: readonly string[];
  roles: readonly string[];
  includeNarrower: boolean;
} & TopicFilter;

const asked = {
  kinds: true,
  statuses: true,
  parties: true,
  roles: true,
  includeNarrower: true,
  ...topicParameters,
} as const;

export const agreements = rows<EntityRow, Asked & BehindName>(
  "agreement/by-name",
  { ...asked, ...behindName },
  entityRow,
);
export const countAgreements = rows<Total, Asked>("agreement/count", asked, total);

/** A page of the agreements that match, by name. */
export const agreementsMatching = (
  reader: Reader,
  filter: AgreementsFilter,
  page: PageArgs,
): Promise<Connection<EntityRow>> => {
  const parties = [...new Set(filter.parties ?? [])];
  const question = {
    kinds: filter.kinds ?? Object.keys(AgreementKind),
    statuses: filter.statuses ?? Object.keys(ActStatus),
    parties,
    roles: partyRoles,
    includeNarrower: filter.includeNarrower ?? true,
    ...topicFilter(filter.on),
  };
  const named = [topicsNamed(filter.on), { argument: "parties", ids: parties, types: actorTypes }];
  return pageByName(reader, "agreements", [agreements, countAgreements], question, page, named);
};
