import type { LinkFact } from "../../src/seed/facts/fact.js";

/** A role that somebody has in an act, and for which body. */
export interface Part {
  readonly actor: string;
  readonly act: string;
  readonly role: string;
  readonly onBehalfOf?: string;
}

/** All roles, in the order in which they are listed. */
export const roles = [
  ...["HOST", "CHAIR", "HEAD_OF_DELEGATION", "MEMBER_OF_DELEGATION", "SPEAKER", "REPORTER", "INITIATOR"],
  ...["COORDINATOR", "SUPPORTER", "PARTICIPANT", "SIGNATORY", "PARTY", "ISSUER", "PROPOSER", "ADDRESSEE"],
  ...["FOCAL_POINT", "LEAD"],
];

const toldPart = ({ from, to, details: { role, onBehalfOf } }: LinkFact): Part => ({
  ...{ actor: from, act: to, role: String(role) },
  ...(onBehalfOf === undefined ? {} : { onBehalfOf: String(onBehalfOf) }),
});

/** The role of a body for which somebody takes part: only a person is at the head or a member of a delegation. */
const roleOfBody = (role: string): string =>
  ["HEAD_OF_DELEGATION", "MEMBER_OF_DELEGATION"].includes(role) ? "PARTICIPANT" : role;

/** The parts that are told, and those that bodies have because somebody took part on their behalf. */
export const partsIn = (links: readonly LinkFact[]): Part[] => {
  const parts = links.filter(({ type }) => type === "TOOK_PART_IN").map(toldPart);
  for (const { onBehalfOf: actor, act, role: itsRole } of [...parts]) {
    const role = roleOfBody(itsRole);
    const known = parts.some((it) => it.actor === actor && it.act === act && it.role === role);
    if (actor !== undefined && !known) parts.push({ actor, act, role });
  }
  return parts;
};
