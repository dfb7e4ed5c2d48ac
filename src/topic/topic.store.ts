import { type BehindAct, behindAct } from "../act/newest-first.js";
import { type EntityRow, entityRow } from "../entity/entity.row.js";
import { related } from "../entity/related.js";
import { countPerId, listPerId } from "../graph/query.js";
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

type Narrower = { includeNarrower: boolean };

export const acts = listPerId<EntityRow, Narrower & BehindAct>(
  "topic/acts",
  { includeNarrower: true, ...behindAct },
  entityRow,
);
export const countActs = countPerId<Narrower>("topic/acts-count", { includeNarrower: true });
