import { enumeration } from "../enumeration.js";

export const AgreementKind = enumeration("AgreementKind", "What kind of text an agreement is", {
  TREATY: "a treaty between states",
  INTERGOVERNMENTAL_AGREEMENT: "an agreement between governments",
  JOINT_STATEMENT: "a statement issued together",
  MINUTES: "signed minutes of a meeting",
  REGULATION: "rules that bodies set for their work together",
  ACTION_PLAN: "a plan of action agreed by its parties",
  CONVENTION: "a convention of many states",
  RESOLUTION: "a resolution of an organ of state or party",
  PROJECT: "a project or a scheme approved as a text",
  OTHER: "none of the others",
});
export type AgreementKind = keyof typeof AgreementKind;
