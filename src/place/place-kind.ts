import { enumeration } from "../enumeration.js";

export const PlaceKind = enumeration("PlaceKind", "What kind of place a place is", {
  COUNTRY: "a country, or a territory with a code of its own in ISO 3166",
  PROVINCE: "a province or an autonomous region",
  CITY: "a city of any rank, a town or a district",
  VENUE: "a building or a site where acts take place",
  REGION: "an area of several countries or provinces",
  BORDER_POINT: "a point on a border, such as kilometre 0 at a pair of gates",
});
export type PlaceKind = keyof typeof PlaceKind;
