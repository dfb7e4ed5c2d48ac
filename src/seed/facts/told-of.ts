import type { LinkFact } from "./fact.js";

/** Links that a file tells of the thing at their end; all others it tells of the one at their start. */
const toldOfTheEnd = ["TOOK_PART_IN", "SIDE_OF"];

/** The thing of which a file tells a link, and the other at which the link points away from it. */
export const endsAsTold = ({ type, from, to }: LinkFact): { readonly of: string; readonly other: string } =>
  toldOfTheEnd.includes(type) ? { of: to, other: from } : { of: from, other: to };
