import { declarationsOf } from "../facts/declarations.js";
import type { Fact, Silence } from "../facts/fact.js";
import { endsAsTold } from "../facts/told-of.js";
import type { Problem } from "../files/problem.js";
import { actTypes } from "../format/participants.js";
import { givenOfActs } from "../format/silences.js";

type Part = (typeof givenOfActs)[number];

const partOfLink: Readonly<Record<string, Part>> = { TOOK_PART_IN: "participants", CONCERNS: "topics" };

const partKey = (of: string, part: Silence["about"]): string => `${of} ${part}`;

/** The part of an act that a fact gives, if it gives one. */
const givenBy = (fact: Fact): string[] => {
  if (fact.kind === "value") return fact.field === "date" ? [partKey(fact.of, "date")] : [];
  if (fact.kind !== "link") return [];
  const part = partOfLink[fact.type];
  return part === undefined ? [] : [partKey(endsAsTold(fact).of, part)];
};

/** Acts of which no file gives participants, topics or date, nor says why not. */
export const unexplainedSilences = (facts: readonly Fact[]): Problem[] => {
  const silences = facts.filter((fact) => fact.kind === "silence");
  const known = new Set([...facts.flatMap(givenBy), ...silences.map(({ of, about }) => partKey(of, about))]);
  return [...declarationsOf(facts)]
    .filter(([, { type }]) => actTypes.some((act) => act === type))
    .flatMap(([id, { at }]) =>
      givenOfActs
        .filter((part) => !known.has(partKey(id, part)))
        .map((part) => ({
          at,
          message: `${id} has no ${part}; give what the document says, or say in notGiven why it does not`,
        })),
    );
};

/** What one file gives, and says that it does not. */
export const contradictedSilences = (told: readonly Fact[]): Problem[] => {
  const given = new Set(told.flatMap((fact) => givenBy(fact).map((key) => `${fact.at.file} ${key}`)));
  return told
    .filter((fact) => fact.kind === "silence")
    .filter(({ at, of, about }) => given.has(`${at.file} ${partKey(of, about)}`))
    .map(({ at, of, about }) => ({
      at,
      message: `notGiven says why ${of} has no ${about}, and this file gives it; leave one of them out`,
    }));
};
