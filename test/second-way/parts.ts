import type { LinkFact } from "../../src/seed/facts/fact.js";
import { placesOf } from "./evidence.js";

/** A role that somebody has in an act, for which body, and how that is known. */
export interface Part {
  readonly actor: string;
  readonly act: string;
  readonly role: string;
  readonly onBehalfOf?: string;
  readonly basis: string;
  readonly passages: readonly string[];
}

/** All roles, in the order in which they are listed. */
export const roles = [
  ...["HOST", "CHAIR", "HEAD_OF_DELEGATION", "MEMBER_OF_DELEGATION", "SPEAKER", "REPORTER", "INITIATOR"],
  ...["COORDINATOR", "SUPPORTER", "PARTICIPANT", "SIGNATORY", "PARTY", "ISSUER", "PROPOSER", "ADDRESSEE"],
  ...["FOCAL_POINT", "LEAD"],
];

const toldPart = ({ from, to, basis, evidence, details: { role, onBehalfOf } }: LinkFact): Part => ({
  ...{ actor: from, act: to, role: String(role), basis, passages: placesOf(evidence) },
  ...(onBehalfOf === undefined ? {} : { onBehalfOf: String(onBehalfOf) }),
});

/** The role of a body for which somebody takes part: only a person is at the head or a member of a delegation. */
const roleOfBody = (role: string): string =>
  ["HEAD_OF_DELEGATION", "MEMBER_OF_DELEGATION"].includes(role) ? "PARTICIPANT" : role;

/** The parts that are told, and those that bodies have because somebody took part on their behalf. */
export const partsIn = (links: readonly LinkFact[]): Part[] => {
  const told = links.filter(({ type }) => type === "TOOK_PART_IN").map(toldPart);
  const followed = new Map<string, Part>();
  for (const { onBehalfOf: actor, act, role: itsRole, basis, passages } of told) {
    const role = roleOfBody(itsRole);
    if (actor === undefined || told.some((it) => it.actor === actor && it.act === act && it.role === role))
      continue;
    const before = followed.get(`${actor} ${act} ${role}`);
    const bases = [basis, before?.basis ?? basis];
    followed.set(`${actor} ${act} ${role}`, {
      ...{ actor, act, role, basis: bases.every((it) => it === "BACKGROUND") ? "BACKGROUND" : "INFERRED" },
      passages: [...(before?.passages ?? []), ...passages],
    });
  }
  return [...told, ...followed.values()];
};
