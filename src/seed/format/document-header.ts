import { z } from "zod";
import { rangesText } from "../../document/paragraph-ranges.js";
import type { Fact } from "../facts/fact.js";
import { date } from "./date.js";
import { type Field, value } from "./field.js";
import { paragraphRanges } from "./paragraph-ranges.js";
import { leftOut } from "./silences.js";
import { at, entityId, type Reading, sourced } from "./sourced.js";
import { description, names } from "./texts.js";

const fields: Record<string, Field> = {
  names,
  description,
  title: value("title", z.string().min(1)),
  publisher: value("publisher", z.string().min(1)),
  author: value("author", z.string().min(1)),
  published: value("date", date),
  leftOut,
};

/** What is true of the file itself, and needs no words in it to say so. */
const ofTheFile = {
  language: z.string().min(2),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "sha256 is the hash of the file's bytes, 64 hex digits"),
  paragraphs: z.number().int().positive(),
  article: paragraphRanges,
};

/** What a document's file says of the document itself. */
export const documentHeader = z.strictObject({
  id: entityId,
  ...ofTheFile,
  ...Object.fromEntries(
    Object.entries(fields).map(([key, { schema }]) => [key, key === "names" ? schema : schema.optional()]),
  ),
});

type Header = z.infer<typeof documentHeader>;

export const documentFacts = (data: Header, file: string, reading: Reading): Fact[] => {
  const background = sourced({ basis: "BACKGROUND" }, reading);
  const { id, language, sha256, paragraphs } = data;
  const article = rangesText(data.article);
  return [
    { kind: "declaration", id, type: "DOCUMENT", at: background.at },
    ...Object.entries({ file, language, sha256, paragraphs, article }).map(
      ([field, it]): Fact => ({
        kind: "value",
        of: id,
        field,
        value: it,
        ...sourced({ basis: "BACKGROUND" }, at(reading, field)),
      }),
    ),
    ...Object.entries(data).flatMap(([key, it]) => fields[key]?.facts(id, it, at(reading, key)) ?? []),
  ];
};
