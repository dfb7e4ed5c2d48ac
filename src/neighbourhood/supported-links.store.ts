import { type Passage, passageId } from "../evidence/passage-id.js";
import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { type LinkRow, linkRow } from "./neighbourhood.store.js";

export const supported = listPerId<LinkRow>("neighbourhood/supported", {}, linkRow);

/** The links between entities that a passage supports. */
export const linksSupportedBy = (reader: Reader, passage: Passage): Promise<LinkRow[]> =>
  reader.list(supported, passageId(passage), {});
