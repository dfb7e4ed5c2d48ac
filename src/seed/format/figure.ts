import { z } from "zod";
import { actorTypes } from "../../actor/actor-kind.js";
import { Comparator } from "../../figure/comparator.js";
import type { Fact, SubjectType } from "../facts/fact.js";
import { thingFacts } from "./attached.js";
import { date } from "./date.js";
import { actTypes } from "./participants.js";
import { at, entityId, provenance, type Reading, sourced } from "./sourced.js";
import { textDetails, texts } from "./texts.js";

/** A number that a document gives: all of it is one fact, read from the same passages. */
export const figure = z.strictObject({
  about: entityId,
  counterpart: entityId.optional(),
  measure: texts,
  value: z.number(),
  unit: z.string().min(1),
  comparator: z.enum(Comparator).default("EXACTLY"),
  period: date.optional(),
  comparedWith: z.string().min(1).optional(),
  topics: z.array(entityId).min(1).optional(),
  ...provenance,
});

const measurable: readonly SubjectType[] = [...actTypes, ...actorTypes, "PLACE"];

export const figureFacts = (id: string, data: z.infer<typeof figure>, reading: Reading): Fact[] => {
  const source = sourced(data, reading);
  const { value, unit, comparator, period, comparedWith } = data;
  const values = {
    value,
    unit,
    comparator,
    date: period,
    comparedWith,
    ...textDetails("measure", data.measure),
  };
  const tie = (type: string, to: string, toTypes: readonly SubjectType[], key: string): Fact => ({
    kind: "link",
    type,
    from: id,
    to,
    fromTypes: ["FIGURE"],
    toTypes,
    details: {},
    ...source,
    at: reading.file.positionOf(at(reading, key).path),
  });
  return [
    ...thingFacts({ id, type: "FIGURE", values }, source),
    tie("MEASURES", data.about, measurable, "about"),
    ...(data.counterpart === undefined
      ? []
      : [tie("COUNTERPART", data.counterpart, measurable, "counterpart")]),
    ...(data.topics ?? []).map((topic) => tie("CONCERNS", topic, ["TOPIC"], "topics")),
  ];
};
