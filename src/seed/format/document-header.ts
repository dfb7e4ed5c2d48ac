import { z } from "zod";
import type { Fact } from "../facts/fact.js";
import { date } from "./date.js";
import { type Field, value } from "./field.js";
import { at, entityId, type Reading, sourced } from "./sourced.js";
import { description, names } from "./texts.js";

// biome-ignore lint/suspicious/noExplicitAny: each field reads what its own schema has let through
const fields: Record<string, Field<any>> = {
  names,
  description,
  language: value("language", z.string().min(2)),
  sha256: value("sha256", z.string().regex(/^[0-9a-f]{64}$/, "sha256 is the hash of the file's bytes, 64 hex digits")),
  paragraphs: value("paragraphs", z.number().int().positive()),
  publisher: value("publisher", z.string().min(1)),
  author: value("author", z.string().min(1)),
  published: value("date", date),
};

const required = ["names", "language", "sha256", "paragraphs"];

/** What a document's file says of the document itself. */
export const documentHeader = z.strictObject({
  id: entityId,
  ...Object.fromEntries(
    Object.entries(fields).map(([key, { schema }]) => [key, required.includes(key) ? schema : schema.optional()]),
  ),
});

export const documentFacts = (data: { id: string }, file: string, reading: Reading): Fact[] => {
  const declared = sourced({ basis: "BACKGROUND" }, reading);
  return [
    { kind: "declaration", id: data.id, type: "DOCUMENT", at: declared.at },
    { kind: "value", of: data.id, field: "file", value: file, ...declared },
    ...Object.entries(data).flatMap(([key, it]) => fields[key]?.facts(data.id, it, at(reading, key)) ?? []),
  ];
};
