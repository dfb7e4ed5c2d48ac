import type { SubjectType } from "../facts/fact.js";

/** The labels of each type of node, apart from `Loaded`, which every node of a load has. */
export const labelsOf: Readonly<Record<SubjectType, readonly string[]>> = {
  ORGANISATION: ["Entity", "Actor", "Organisation"],
  PERSON: ["Entity", "Actor", "Person"],
  BORDER_GATE_PAIR: ["Entity", "Actor", "BorderGatePair"],
  BORDER_GATE: ["Entity", "BorderGate"],
  CAMPAIGN: ["Entity", "Act", "Campaign"],
  AGREEMENT: ["Entity", "Act", "Agreement"],
  MEETING: ["Entity", "Act", "Meeting"],
  JOINT_ACTION: ["Entity", "Act", "JointAction"],
  COMMITMENT: ["Entity", "Act", "Commitment"],
  SERIES: ["Entity", "Series"],
  TOPIC: ["Entity", "Topic"],
  PLACE: ["Entity", "Place"],
  DOCUMENT: ["Entity", "Document"],
  FIGURE: ["Figure"],
  STATUS_CHANGE: ["StatusChange"],
  RANK: ["Rank"],
  TOPIC_CODE: ["TopicCode"],
};
