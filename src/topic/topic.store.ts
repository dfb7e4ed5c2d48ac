import { related } from "../entity/related.js";
import { listPerId } from "../graph/query.js";
import { oneOf, orNull, row, text } from "../graph/row.js";
import type { TopicCode } from "./topic.type.js";
import type { WcoInstrument } from "./wco-instrument.js";

export const broader = related("topic/broader");
export const narrower = related("topic/narrower");
export const codes = listPerId<TopicCode>(
  "topic/codes",
  {},
  row<TopicCode>({ instrument: oneOf<WcoInstrument>(), provision: orNull(text) }),
);
