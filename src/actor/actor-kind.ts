import { enumeration } from "../enumeration.js";

export const ActorKind = enumeration("ActorKind", "What kind of actor an actor is", {
  ORGANISATION: "a body",
  PERSON: "a person",
  BORDER_GATE_PAIR: "two gates that act together",
});
export type ActorKind = keyof typeof ActorKind;

/** All of them, which are the types of the entities that act. */
export const actorTypes = Object.keys(ActorKind) as ActorKind[];
