import { enumeration } from "../enumeration.js";

export const OrganisationKind = enumeration("OrganisationKind", "What kind of body an organisation is", {
  CUSTOMS_ADMINISTRATION: "the customs of a country",
  REGIONAL_CUSTOMS: "the customs of a region within a country",
  CUSTOMS_UNIT: "a department or an office within customs",
  BORDER_GUARD: "a border guard or a unit of it",
  GOVERNMENT: "a government or another organ of state",
  INTERNATIONAL_ORGANISATION: "an organisation of several countries, or an office of one",
  COORDINATION_GROUP: "a body set up to steer one act or series of acts",
  PARTY_BODY: "an organ of a political party",
  MEDIA: "a publisher",
  OTHER: "none of the others",
});
export type OrganisationKind = keyof typeof OrganisationKind;
