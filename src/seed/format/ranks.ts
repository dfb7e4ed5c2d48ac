import { z } from "zod";
import { attachedFacts } from "./attached.js";
import type { Field } from "./field.js";
import { at, sourced } from "./sourced.js";
import { hasDayOrPeriod, tenureDetails, tenureKeys, writtenTitle } from "./tenure.js";

const rank = z
  .strictObject(tenureKeys)
  .refine(hasDayOrPeriod, "a rank has either `on`, the day it is seen, or `period`");

/** The ranks and academic titles that a person is seen with on a day, or is said to have had for a period. */
export const ranks: Field<z.infer<typeof rank>[]> = {
  schema: z.array(rank).min(1),
  facts: (person, data, reading) =>
    data.flatMap((item, index) => {
      const values = tenureDetails(item);
      const days = item.on === undefined ? `period-${item.period}` : `on-${item.on}`;
      const written = writtenTitle((key) => values[key]);
      return attachedFacts(
        { id: `${person}#rank-${days}-${written}`, type: "RANK", values },
        { type: "HELD_RANK", owner: person, ownerType: "PERSON" },
        sourced(item, at(reading, index)),
      );
    }),
};
