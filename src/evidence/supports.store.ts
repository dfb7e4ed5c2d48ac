import type { EntityRow } from "../entity/entity.row.js";
import { related } from "../entity/related.js";
import type { Reader } from "../graph/reader.js";
import { type Passage, passageId } from "./passage-id.js";

export const supports = related("evidence/supports");

/** The entities that take part in a fact which the passage supports, by name. */
export const supportedBy = (reader: Reader, passage: Passage): Promise<EntityRow[]> =>
  reader.list(supports, passageId(passage), {});
