import { z } from "zod";
import { ActStatus } from "../../act/act-status.js";
import { attachedFacts } from "./attached.js";
import { date } from "./date.js";
import type { Field } from "./field.js";
import { at, provenance, sourced } from "./sourced.js";

const status = z.strictObject({ is: z.enum(ActStatus), on: date.optional(), ...provenance });

/** How far an agreement has come, and when; the furthest of them is the status it has. */
export const statuses: Field<z.infer<typeof status>[]> = {
  schema: z.array(status).min(1),
  facts: (agreement, data, reading) =>
    data.flatMap((item, index) =>
      attachedFacts(
        {
          id: `${agreement}#${item.is}${item.on === undefined ? "" : `-${item.on}`}`,
          type: "STATUS_CHANGE",
          values: { status: item.is, date: item.on },
        },
        { type: "HAD_STATUS", owner: agreement, ownerType: "AGREEMENT" },
        sourced(item, at(reading, index)),
      ),
    ),
};
