import { z } from "zod";
import type { Field } from "./field.js";
import { entityId, provenance, sourced } from "./sourced.js";

const placeInSeries = z.strictObject({
  is: entityId,
  ordinal: z.number().int().positive().optional(),
  ...provenance,
});

/** The series that a meeting belongs to, and its place in the count. */
export const edition: Field<z.infer<typeof placeInSeries>> = {
  schema: placeInSeries,
  facts: (meeting, data, reading) => {
    const source = sourced(data, reading);
    return [
      {
        kind: "link",
        type: "IN_SERIES",
        only: "series",
        from: meeting,
        to: data.is,
        fromTypes: ["MEETING"],
        toTypes: ["SERIES"],
        details: {},
        ...source,
      },
      ...(data.ordinal === undefined
        ? []
        : [{ kind: "value" as const, of: meeting, field: "ordinal", value: data.ordinal, ...source }]),
    ];
  },
};
