import type { introspection } from "../api/schema.js";

export type EntityType = introspection["types"]["EntityType"]["enumValues"];

/** The page of each type of entity, as the first part of its address. */
export const pageOfType = {
  AGREEMENT: "agreement",
  BORDER_GATE: "border-gate",
  BORDER_GATE_PAIR: "gate-pair",
  CAMPAIGN: "campaign",
  COMMITMENT: "commitment",
  DOCUMENT: "document",
  JOINT_ACTION: "joint-action",
  MEETING: "meeting",
  ORGANISATION: "organisation",
  PERSON: "person",
  PLACE: "place",
  SERIES: "series",
  TOPIC: "topic",
} as const satisfies Record<EntityType, string>;

export const addressOf = ({ type, id }: { readonly type: EntityType; readonly id: string }): string =>
  `/${pageOfType[type]}/${encodeURIComponent(id)}`;
