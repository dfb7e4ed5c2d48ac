import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { number, oneOf, row } from "../graph/row.js";
import type { LinkDirection, LinkType } from "./link-type.js";
import type { Tie } from "./tie.type.js";

export const ties = listPerId<Tie>(
  "neighbourhood/ties",
  {},
  row<Tie>({ type: oneOf<LinkType>(), direction: oneOf<LinkDirection>(), count: number }),
);

/** How many entities one is tied to, by type of link and direction. */
export const tiesOf = (reader: Reader, id: string): Promise<Tie[]> => reader.list(ties, id, {});
