import { z } from "zod";
import { ActStatus } from "../../act/act-status.js";
import type { Fact } from "../facts/fact.js";
import { date } from "./date.js";
import type { Field } from "./field.js";
import { at, provenance, sourced } from "./sourced.js";

const status = z.strictObject({ is: z.enum(ActStatus), on: date.optional(), ...provenance });

/** How far an agreement has come, and when; the furthest of them is the status it has. */
export const statuses: Field<z.infer<typeof status>[]> = {
  schema: z.array(status).min(1),
  facts: (agreement, data, reading) =>
    data.flatMap((item, index): Fact[] => {
      const source = sourced(item, at(reading, index));
      const change = `${agreement}#${item.is}${item.on === undefined ? "" : `-${item.on}`}`;
      return [
        { kind: "declaration", id: change, type: "STATUS_CHANGE", at: source.at },
        { kind: "value", of: change, field: "status", value: item.is, ...source },
        ...(item.on === undefined
          ? []
          : [{ kind: "value" as const, of: change, field: "date", value: item.on, ...source }]),
        {
          kind: "link",
          type: "HAD_STATUS",
          from: agreement,
          to: change,
          fromTypes: ["AGREEMENT"],
          toTypes: ["STATUS_CHANGE"],
          details: {},
          ...source,
        },
      ];
    }),
};
