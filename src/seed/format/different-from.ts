import { z } from "zod";
import type { EntityType } from "../../entity/entity-type.js";
import type { Field } from "./field.js";
import { at, entityId, sourced } from "./sourced.js";

/** Others that are called alike and yet are not the same (owl:differentFrom): always background, and one fact from either side. */
export const differentFrom = (type: EntityType): Field<string[]> => ({
  schema: z.array(entityId).min(1),
  facts: (subject, data, reading) =>
    data.map((other, index) => {
      const [from = subject, to = other] = [subject, other].sort();
      return {
        kind: "link",
        type: "DIFFERENT_FROM",
        from,
        to,
        fromTypes: [type],
        toTypes: [type],
        details: {},
        ...sourced({ basis: "BACKGROUND" }, at(reading, index)),
      };
    }),
});
