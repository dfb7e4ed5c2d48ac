import type { EntityType } from "../entity/entity-address.js";

interface Typed {
  readonly type: EntityType;
}

const acts: readonly EntityType[] = ["AGREEMENT", "CAMPAIGN", "COMMITMENT", "JOINT_ACTION", "MEETING"];
const actors: readonly EntityType[] = ["BORDER_GATE_PAIR", "ORGANISATION", "PERSON"];

export const isAct = ({ type }: Typed): boolean => acts.includes(type);
export const isActor = ({ type }: Typed): boolean => actors.includes(type);
