import { z } from "zod";
import type { Fact, Silence } from "../facts/fact.js";
import type { Field } from "./field.js";
import { at, type Reading } from "./sourced.js";
import { text } from "./texts.js";

const silence = (of: string, about: Silence["about"], reason: string, reading: Reading): Fact => ({
  kind: "silence",
  of,
  about,
  reason,
  at: reading.file.positionOf(at(reading, about).path),
});

const paragraphNumber = z.string().regex(/^[1-9]\d*$/, "leftOut names paragraphs by their numbers");

/** Why a paragraph of the article, or the rest of it, gave no fact. */
export const leftOut: Field<Record<string, string>> = {
  schema: z.record(paragraphNumber, text),
  facts: (document, data, reading) =>
    Object.entries(data).map(([paragraph, reason]) => silence(document, Number(paragraph), reason, reading)),
};

/** What there is to say of every act, and a document may purposely not give. */
export const givenOfActs = ["participants", "topics", "date"] as const;

const reasons = z.strictObject({
  participants: text.optional(),
  topics: text.optional(),
  date: text.optional(),
});

/** Why the document does not give who took part in the act, what it concerned or when it was. */
export const notGiven: Field<z.infer<typeof reasons>> = {
  schema: reasons,
  facts: (act, data, reading) =>
    givenOfActs.flatMap((part) => {
      const reason = data[part];
      return reason === undefined ? [] : [silence(act, part, reason, reading)];
    }),
};
