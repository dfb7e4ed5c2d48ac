import { enumeration } from "../enumeration.js";

export const Basis = enumeration("Basis", "How a fact is known", {
  STATED: "the quoted words say it",
  INFERRED: "it follows simply from the quoted words",
  BACKGROUND: "it is known in the field and no document here says it",
});
export type Basis = keyof typeof Basis;

const strength: Record<Basis, number> = { STATED: 2, INFERRED: 1, BACKGROUND: 0 };

/** Of two, the one on the stronger ground; the first where they are equal. */
export const stronger = <Told extends { readonly basis: Basis }>(a: Told, b: Told): Told =>
  strength[b.basis] > strength[a.basis] ? b : a;
