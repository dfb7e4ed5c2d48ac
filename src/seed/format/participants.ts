import { z } from "zod";
import { ActKind } from "../../act/act-kind.js";
import { actorTypes } from "../../actor/actor-kind.js";
import { ParticipationRole } from "../../participation/participation-role.js";
import type { Scalar } from "../facts/fact.js";
import type { Field } from "./field.js";
import { at, entityId, provenance, sourced } from "./sourced.js";

export const actTypes = Object.keys(ActKind) as ActKind[];

const participant = z.strictObject({
  actor: entityId,
  role: z.enum(ParticipationRole),
  onBehalfOf: entityId.optional(),
  title: z.string().min(1).optional(),
  ...provenance,
});

/** Who took part in the act, in which role, under which title as written, and for which body. */
export const participants: Field<z.infer<typeof participant>[]> = {
  schema: z.array(participant).min(1),
  facts: (act, data, reading) =>
    data.map((item, index) => {
      const details: Record<string, Scalar> = { role: item.role };
      if (item.title !== undefined) details.title = item.title;
      if (item.onBehalfOf !== undefined) details.onBehalfOf = item.onBehalfOf;
      return {
        kind: "link",
        type: "TOOK_PART_IN",
        from: item.actor,
        to: act,
        fromTypes: actorTypes,
        toTypes: actTypes,
        details,
        ...sourced(item, at(reading, index)),
      };
    }),
};
