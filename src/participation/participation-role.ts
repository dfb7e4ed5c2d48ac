import { enumeration } from "../enumeration.js";

export const ParticipationRole = enumeration("ParticipationRole", "The part that an actor has in an act", {
  HOST: "it received or organised the act",
  CHAIR: "it presided",
  HEAD_OF_DELEGATION: "it led the delegation of one side",
  MEMBER_OF_DELEGATION: "it belonged to the delegation of one side",
  SPEAKER: "it spoke",
  REPORTER: "it reported on results",
  INITIATOR: "it brought the act about, alone or with others",
  COORDINATOR: "it coordinated the act",
  SUPPORTER: "it supported the act",
  PARTICIPANT: "it took part, in no part more exactly known",
  SIGNATORY: "it signed, or a person signed for it",
  PARTY: "the text is between it and others, and binds it once it is in force",
  ISSUER: "it issued the text",
  PROPOSER: "it put the matter forward",
  ADDRESSEE: "the matter was put to it",
  FOCAL_POINT: "it is the point of contact or preparation",
  LEAD: "it led the work",
});
export type ParticipationRole = keyof typeof ParticipationRole;
