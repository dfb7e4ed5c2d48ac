import { enumeration } from "../enumeration.js";

export const ActKind = enumeration("ActKind", "What kind of act an act is", {
  CAMPAIGN: "a campaign or an operation, or one phase of it",
  AGREEMENT: "a text agreed, signed or issued",
  MEETING: "talks, a conference or another meeting",
  JOINT_ACTION: "what was done together that is none of the others",
  COMMITMENT: "what was proposed, agreed or planned and is not yet a deed",
});
export type ActKind = keyof typeof ActKind;
