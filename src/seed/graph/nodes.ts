import { ActKind } from "../../act/act-kind.js";
import { cardText } from "../../entity/entity.row.js";
import type { EntityType } from "../../entity/entity-type.js";
import { sortKeyOf } from "../../entity/sort-key.js";
import { earliestDay, latestDay, readInterval } from "../../period/interval.js";
import { fold, foldWithoutSpaces } from "../../search/folding.js";
import type { NameFact } from "../facts/fact.js";
import { displayNames, textsOf } from "./display.js";
import { labelsOf } from "./labels.js";
import {
  type LinkRecord,
  linkRecord,
  type NodeRecord,
  nodeRecord,
  type Properties,
  type Property,
} from "./record.js";
import { provenanceOf, provenanceOfField, type Subject, valueIn } from "./subject.js";

const given = (properties: Record<string, Property | undefined>): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Property] => entry[1] !== undefined),
  );

/** A date as the graph has it: the text with its two days to show, and the days to compare by. */
export const periodProperties = (text: string | undefined) => {
  const interval = text === undefined ? null : readInterval(text);
  if (interval === null) return {};
  return {
    period: [interval.text, interval.from ?? "", interval.to ?? ""],
    from: interval.from ?? earliestDay,
    to: interval.to ?? latestDay,
  };
};

/** Values of a document that stand on its node as they are. */
const documentValues = [
  "file",
  "title",
  "publisher",
  "author",
  "language",
  "sha256",
  "paragraphs",
  "article",
] as const;

const isAct = ({ type }: Subject): boolean => type in ActKind;

/**
 * An entity's node; `status` is given apart since an agreement has it from its history.
 * An act has the day by which the newest are listed first, empty where it has no date.
 */
export const entityNode = (subject: Subject, status: string | undefined): NodeRecord => {
  const names = displayNames(subject);
  const { period, ...days } = periodProperties(valueIn(subject, "date"));
  const shown = {
    type: subject.type as EntityType,
    display: names,
    about: textsOf(subject, "description"),
    status,
    period,
    identified: subject.type === "PERSON" ? (valueIn<boolean>(subject, "identified") ?? true) : undefined,
    kind: valueIn<string>(subject, "kind"),
    number: valueIn<string>(subject, "number"),
    ordinal: valueIn<number>(subject, "ordinal"),
  };
  return nodeRecord(
    subject.id,
    labelsOf[subject.type],
    given({
      ...shown,
      card: cardText({ id: subject.id, ...shown }),
      on: isAct(subject) ? (days.from ?? "") : undefined,
      sortKey: sortKeyOf(names.find((name) => name !== "") ?? subject.id),
      ...Object.fromEntries(documentValues.map((field) => [field, valueIn(subject, field)])),
      ...days,
    }),
  );
};

export const figureNode = (subject: Subject): NodeRecord =>
  nodeRecord(
    subject.id,
    labelsOf.FIGURE,
    given({
      value: valueIn(subject, "value"),
      unit: valueIn(subject, "unit"),
      comparator: valueIn(subject, "comparator"),
      comparedWith: valueIn(subject, "comparedWith"),
      measure: textsOf(subject, "measure"),
      ...periodProperties(valueIn(subject, "date")),
      ...provenanceOfField(subject, "value"),
    }),
  );

export const statusChangeNode = (subject: Subject): NodeRecord =>
  nodeRecord(
    subject.id,
    labelsOf.STATUS_CHANGE,
    given({
      status: valueIn(subject, "status"),
      ...periodProperties(valueIn(subject, "date")),
      ...provenanceOfField(subject, "status"),
    }),
  );

/** Numbers that follow each other as they count. */
const inOrderOfNumbers = (text: string): string =>
  text.replaceAll(/\d+/g, (digits) => digits.padStart(8, "0"));

export const topicCodeNode = (subject: Subject): NodeRecord => {
  const provision = valueIn<string>(subject, "provision");
  return nodeRecord(
    subject.id,
    labelsOf.TOPIC_CODE,
    given({
      instrument: valueIn(subject, "instrument"),
      provision,
      sortKey: inOrderOfNumbers(provision ?? ""),
    }),
  );
};

/** A name's node and its tie to what it names. */
export const nameRecords = (name: NameFact): { node: NodeRecord; link: LinkRecord } => {
  const id = `${name.of}#name:${name.language}:${name.text}`;
  return {
    node: nodeRecord(id, ["Name"], {
      text: name.text,
      language: name.language,
      kind: String(name.nameKind),
      folded: fold(name.text),
      foldedWithoutSpaces: foldWithoutSpaces(name.text),
      ...provenanceOf(name),
    }),
    link: linkRecord("NAMED", name.of, id),
  };
};
