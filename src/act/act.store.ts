import { type EntityRow, entity, entityRow } from "../entity/entity.row.js";
import { related } from "../entity/related.js";
import type { Basis } from "../evidence/basis.js";
import type { CarriedSource } from "../evidence/fact-source.js";
import { countPerId, listPerId } from "../graph/query.js";
import { list, oneOf, row } from "../graph/row.js";
import { type BehindAct, behindAct } from "./newest-first.js";

export const topics = related("act/topics");
export const places = related("act/places");
export const under = related("act/under");
export const about = related("act/about");
export const subjectOf = listPerId<EntityRow, BehindAct>("act/subject-of", behindAct, entityRow);
export const countSubjectOf = countPerId("act/subject-of-count", {});
export const whole = related("act/whole");
export const parts = related("act/parts");

/** That an act concerns a topic. */
export interface ConcernRow extends CarriedSource {
  readonly topic: EntityRow;
}

export const concerns = listPerId<ConcernRow>(
  "act/concerns",
  {},
  row<ConcernRow>({ topic: entity, basis: oneOf<Basis>(), evidence: list }),
);
