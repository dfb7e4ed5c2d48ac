import { z } from "zod";
import { WcoInstrument } from "../../topic/wco-instrument.js";
import { attachedFacts } from "./attached.js";
import type { Field } from "./field.js";
import { at, sourced } from "./sourced.js";
import { text } from "./texts.js";

const code = z.strictObject({ instrument: z.enum(WcoInstrument), provision: text.optional() });

/** Where instruments of the World Customs Organization have a topic, always background. */
export const codes: Field<z.infer<typeof code>[]> = {
  schema: z.array(code).min(1),
  facts: (topic, data, reading) =>
    data.flatMap(({ instrument, provision }, index) =>
      attachedFacts(
        {
          id: `${topic}#code-${instrument}${provision === undefined ? "" : `-${provision}`}`,
          type: "TOPIC_CODE",
          values: { instrument, provision },
        },
        { type: "HAS_CODE", owner: topic, ownerType: "TOPIC" },
        sourced({ basis: "BACKGROUND" }, at(reading, index)),
      ),
    ),
};
