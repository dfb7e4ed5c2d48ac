import { languages } from "../../entity/language.js";
import type { LinkFact, Scalar } from "../facts/fact.js";
import { writtenTitle } from "../format/tenure.js";
import { textKey } from "../format/texts.js";
import { labelsOf } from "./labels.js";
import { periodProperties } from "./nodes.js";
import { type LinkRecord, linkRecord, type NodeRecord, nodeRecord } from "./record.js";
import { provenanceOf, provenanceOfField, type Subject, valueIn } from "./subject.js";

/** A title and its days as the graph has them, from where each of its details stands. */
const tenureProperties = (detail: (key: string) => Scalar | undefined) => ({
  titles: languages.map((language) => String(detail(textKey("title", language)) ?? "")),
  seen: detail("seen") === true,
  ...periodProperties(String(detail("period"))),
});

export const rankNode = (subject: Subject): NodeRecord =>
  nodeRecord(subject.id, labelsOf.RANK, {
    ...tenureProperties((key) => valueIn(subject, key)),
    ...provenanceOfField(subject, "period"),
  });

/** The relationship of a post. */
export const postLink = (fact: LinkFact): LinkRecord => {
  const { seen, period } = fact.details;
  return linkRecord(
    "HOLDS_POST",
    fact.from,
    fact.to,
    { ...tenureProperties((key) => fact.details[key]), ...provenanceOf(fact) },
    String(period),
    seen === true,
    writtenTitle((key) => fact.details[key]),
  );
};
