import { ActKind } from "../../act/act-kind.js";
import type { ParticipationRole } from "../../participation/participation-role.js";

const text: readonly ActKind[] = ["AGREEMENT"];
const meeting: readonly ActKind[] = ["MEETING"];
const putForward: readonly ActKind[] = ["AGREEMENT", "COMMITMENT"];
const presided: readonly ActKind[] = ["MEETING", "JOINT_ACTION"];
const broughtAbout: readonly ActKind[] = ["CAMPAIGN", "JOINT_ACTION", "COMMITMENT"];
const helped: readonly ActKind[] = ["CAMPAIGN", "JOINT_ACTION", "MEETING", "AGREEMENT"];
const every: readonly ActKind[] = Object.values(ActKind);

/** The kinds of act in which an actor can have each role. */
export const actsOfRole: Readonly<Record<ParticipationRole, readonly ActKind[]>> = {
  HOST: meeting,
  CHAIR: presided,
  HEAD_OF_DELEGATION: meeting,
  MEMBER_OF_DELEGATION: meeting,
  SPEAKER: meeting,
  REPORTER: meeting,
  INITIATOR: broughtAbout,
  COORDINATOR: helped,
  SUPPORTER: helped,
  PARTICIPANT: every,
  SIGNATORY: text,
  PARTY: text,
  ISSUER: text,
  PROPOSER: putForward,
  ADDRESSEE: putForward,
  FOCAL_POINT: every,
  LEAD: every,
};

/** Roles that only a person can have; the body that the person stands for is then a participant. */
export const personalRoles: readonly ParticipationRole[] = ["HEAD_OF_DELEGATION", "MEMBER_OF_DELEGATION"];
