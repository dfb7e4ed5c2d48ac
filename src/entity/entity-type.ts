import { enumeration } from "../enumeration.js";

export const EntityType = enumeration("EntityType", "What an entity is", {
  ORGANISATION: "a body that takes part in acts: an administration, an office, a group",
  PERSON: "somebody who takes part in acts, identified or known only by a role",
  BORDER_GATE_PAIR: "two gates that face each other across a border and act together",
  BORDER_GATE: "one gate, on one side of a border",
  CAMPAIGN: "a campaign or an operation, or one phase of it",
  AGREEMENT: "a treaty, minutes, a statement, a regulation or another text agreed or issued",
  MEETING: "talks, a conference or another meeting",
  JOINT_ACTION: "what was done together that is no campaign, agreement or meeting",
  COMMITMENT: "what was proposed, agreed or planned and is not yet a deed",
  SERIES: "a row of meetings counted by edition",
  TOPIC: "a matter that acts concern",
  PLACE: "a country, a province, a city, a venue, a region or a border point",
  DOCUMENT: "a source",
});
export type EntityType = keyof typeof EntityType;
