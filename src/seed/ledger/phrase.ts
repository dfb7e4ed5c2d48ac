import type { LinkFact, NameFact, Scalar, SourcedFact } from "../facts/fact.js";
import { inWords } from "../facts/in-words.js";
import { isEntity } from "../facts/is-entity.js";
import { endsAsTold } from "../facts/told-of.js";
import { writtenTitle } from "../format/tenure.js";
import { type Subject, valueIn } from "../graph/subject.js";

type Detail = (key: string) => Scalar | undefined;

const joined = (parts: readonly (Scalar | false | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== "").join(separator);

/** A title as the document writes it, or as we do where it does not, and its days. */
const tenure = (detail: Detail): string =>
  joined([writtenTitle(detail), joined([detail("seen") === true && "seen", detail("period")], " ")], ", ");

const figure = (detail: Detail): string => {
  const comparator = detail("comparator");
  const comparedWith = detail("comparedWith");
  const size = joined(
    ["figure", comparator !== "EXACTLY" && inWords(String(comparator)), detail("value"), detail("unit")],
    " ",
  );
  return joined([size, detail("date"), comparedWith && `compared with ${comparedWith}`], ", ");
};

/** What hangs on an entity says what it says as one. */
const attached = (thing: Subject): string => {
  const detail: Detail = (key) => valueIn(thing, key);
  return thing.type === "RANK" ? tenure(detail) : joined([detail("status"), detail("date")], " on ");
};

const linkWords: Readonly<Record<string, string>> = {
  TOOK_PART_IN: "participant",
  CONCERNS: "topic",
  AT: "place",
  SIDE_OF: "side",
};

const link = (fact: LinkFact, other: Subject | undefined): string => {
  const word = linkWords[fact.type] ?? inWords(fact.type);
  if (other !== undefined && !isEntity(other.type)) return `${word} ${attached(other)}`;
  const { role, title, onBehalfOf } = fact.details;
  const tie = joined(
    [word, `\`${endsAsTold(fact).other}\``, role, onBehalfOf && `for \`${onBehalfOf}\``],
    " ",
  );
  return joined([tie, title, tenure((key) => fact.details[key])], ", ");
};

const name = ({ text, language, nameKind }: NameFact): string =>
  joined(["name", `"${text}"`, language, nameKind !== null && inWords(nameKind)], " ");

/** What a fact says of its subject; null where that is said with another fact of the same thing. */
const said = (fact: SourcedFact, things: ReadonlyMap<string, Subject>): string | null => {
  if (fact.kind === "name") return name(fact);
  if (fact.kind === "link") return link(fact, things.get(endsAsTold(fact).other));
  const thing = things.get(fact.of);
  if (thing === undefined || isEntity(thing.type)) return `${fact.field} ${fact.value}`;
  return thing.type === "FIGURE" && fact.field === "value" ? figure((key) => valueIn(thing, key)) : null;
};

/** What a fact says of its subject in a few words, with its basis where it is not stated. */
export const phraseOf = (fact: SourcedFact, things: ReadonlyMap<string, Subject>): string | null => {
  const phrase = said(fact, things);
  return phrase === null || fact.basis === "STATED" ? phrase : `${phrase} (${inWords(fact.basis)})`;
};
