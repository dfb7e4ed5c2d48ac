import { z } from "zod";
import type { Field } from "./field.js";
import { at, entityId, sourced } from "./sourced.js";
import { hasDayOrPeriod, tenureDetails, tenureKeys } from "./tenure.js";

const post = z
  .strictObject({ organisation: entityId, ...tenureKeys })
  .refine(hasDayOrPeriod, "a post has either `on`, the day it is seen, or `period`");

/** The posts that a person is seen in on a day, or is said to have held for a period. */
export const posts: Field<z.infer<typeof post>[]> = {
  schema: z.array(post).min(1),
  facts: (person, data, reading) =>
    data.map((item, index) => ({
      kind: "link",
      type: "HOLDS_POST",
      from: person,
      to: item.organisation,
      fromTypes: ["PERSON"],
      toTypes: ["ORGANISATION"],
      details: tenureDetails(item),
      ...sourced(item, at(reading, index)),
    })),
};
