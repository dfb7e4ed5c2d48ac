import { ActKind } from "../../act/act-kind.js";
import { ActorKind } from "../../actor/actor-kind.js";
import type { ParticipationRole } from "../../participation/participation-role.js";
import { declarationsOf } from "../facts/declarations.js";
import type { Fact } from "../facts/fact.js";
import type { Problem } from "../files/problem.js";
import { actsOfRole, personalRoles } from "../format/roles.js";

const rolesIn = (act: string): string =>
  Object.entries(actsOfRole)
    .filter(([, acts]) => acts.includes(act as ActKind))
    .map(([role]) => role)
    .join(", ");

/** Roles that an act of that kind does not have, or that such an actor cannot have. */
export const misfitRoles = (told: readonly Fact[]): Problem[] => {
  const declared = declarationsOf(told);
  const messagesFor = (role: ParticipationRole, actor: string, act: string): string[] => {
    const actorType = declared.get(actor)?.type;
    const actType = declared.get(act)?.type;
    const messages: string[] = [];
    if (actType !== undefined && actType in ActKind && !actsOfRole[role].includes(actType as ActKind))
      messages.push(`no ${actType} has the role ${role}; give one of ${rolesIn(actType)}`);
    if (
      actorType !== undefined &&
      actorType in ActorKind &&
      actorType !== "PERSON" &&
      personalRoles.includes(role)
    )
      messages.push(
        `${role} is for people, and ${actor} is none; name the person, and ${actor} in onBehalfOf`,
      );
    return messages;
  };
  return told
    .filter((fact) => fact.kind === "link")
    .filter(({ type }) => type === "TOOK_PART_IN")
    .flatMap(({ at, from, to, details }) =>
      messagesFor(details.role as ParticipationRole, from, to).map((message) => ({ at, message })),
    );
};
