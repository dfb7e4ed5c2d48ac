import { enumeration } from "../enumeration.js";

export const Basis = enumeration("Basis", "How a fact is known", {
  STATED: "the quoted words say it",
  INFERRED: "it follows simply from the quoted words",
  BACKGROUND: "it is known in the field and no document here says it",
});
export type Basis = keyof typeof Basis;
