import { EntityType } from "../../entity/entity-type.js";
import type { SubjectType } from "./fact.js";

/** Whether something stands for itself, with a name, and does not hang on what does. */
export const isEntity = (type: SubjectType): type is EntityType => Object.hasOwn(EntityType, type);
