import { groupBy } from "../../group-by.js";
import { ParticipationRole } from "../../participation/participation-role.js";
import type { LinkFact } from "../facts/fact.js";
import { personalRoles } from "../format/roles.js";
import { type LinkRecord, linkRecord } from "./record.js";
import { provenanceOf } from "./subject.js";

const roles = Object.keys(ParticipationRole) as ParticipationRole[];

const roleOf = (fact: LinkFact): ParticipationRole => fact.details.role as ParticipationRole;

/** The part that an organisation has in an act because somebody took part on its behalf. */
const onBehalf = (fact: LinkFact): LinkFact[] => {
  const { onBehalfOf } = fact.details;
  if (typeof onBehalfOf !== "string") return [];
  const role = personalRoles.includes(roleOf(fact)) ? ParticipationRole.PARTICIPANT : roleOf(fact);
  const basis = fact.basis === "BACKGROUND" ? fact.basis : "INFERRED";
  return [{ ...fact, from: onBehalfOf, details: { role }, basis }];
};

const actorAndRole = (fact: LinkFact): string => `${fact.from}|${fact.to}|${roleOf(fact)}`;

/** Parts that follow from others and that no document states, each once with the passages of all it follows from. */
export const inferredParts = (stated: readonly LinkFact[]): LinkFact[] => {
  const known = new Set(stated.map(actorAndRole));
  const following = stated.flatMap(onBehalf).filter((fact) => !known.has(actorAndRole(fact)));
  return [...groupBy(following, actorAndRole).values()].flatMap((group) => {
    const first = group.find(({ basis }) => basis !== "BACKGROUND") ?? group[0];
    return first === undefined ? [] : [{ ...first, evidence: group.flatMap(({ evidence }) => evidence) }];
  });
};

/** The relationship of a part; it repeats the actor's id and the act's first day, by which it is indexed. */
export const participationLink = (fact: LinkFact, actsFrom: string | undefined): LinkRecord => {
  const { title, onBehalfOf } = fact.details;
  return linkRecord(
    "TOOK_PART_IN",
    fact.from,
    fact.to,
    {
      actor: fact.from,
      on: actsFrom ?? "",
      role: roleOf(fact),
      rank: roles.indexOf(roleOf(fact)),
      ...(title === undefined ? {} : { title }),
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
      ...provenanceOf(fact),
    },
    roleOf(fact),
    onBehalfOf ?? "",
    title ?? "",
  );
};
