import { z } from "zod";
import { date } from "./date.js";
import type { Field } from "./field.js";
import { at, entityId, provenance, sourced } from "./sourced.js";
import { textDetails, title } from "./texts.js";

const post = z
  .strictObject({
    organisation: entityId,
    title,
    on: date.optional(),
    period: date.optional(),
    ...provenance,
  })
  .refine(
    ({ on, period }) => (on === undefined) !== (period === undefined),
    "a post has either `on`, the day it is seen, or `period`",
  );

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
      details: {
        ...textDetails("title", item.title),
        seen: item.on !== undefined,
        period: item.on ?? item.period ?? "",
      },
      ...sourced(item, at(reading, index)),
    })),
};
