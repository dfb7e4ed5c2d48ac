import { z } from "zod";
import { languages } from "../../entity/language.js";
import { NameKind } from "../../entity/name-kind.js";
import { Basis } from "../../evidence/basis.js";
import type { Scalar } from "../facts/fact.js";
import type { Field } from "./field.js";
import { at, provenance, sourced } from "./sourced.js";

export const text = z
  .string()
  .min(1)
  .refine((it) => it === it.normalize("NFC").trim(), "a text is in NFC and has no space at its ends")
  .refine((it) => !/\p{Cc}/u.test(it), "a text is one line");

/** One text for each language that has one. */
export const texts = z
  .strictObject({ vi: text.optional(), en: text.optional(), zh: text.optional() })
  .refine((it) => Object.keys(it).length > 0, "give the text in vi, en or zh");

/** A text as a document writes it, or with translations beside it. */
export const title = z.union([text, texts]);

type Texts = z.infer<typeof texts>;

/** The texts under keys such as `titleVi`; a bare text is Vietnamese, the language of the documents. */
export const textDetails = (prefix: string, data: string | Texts): Record<string, Scalar> => {
  const byLanguage = typeof data === "string" ? { vi: data } : data;
  return Object.fromEntries(
    languages.flatMap((language) => {
      const found = byLanguage[language];
      return found === undefined ? [] : [[textKey(prefix, language), found]];
    }),
  );
};

export const textKey = (prefix: string, language: string): string =>
  `${prefix}${language.charAt(0).toUpperCase()}${language.slice(1)}`;

/** Prose of our own about the subject, always background. */
export const description: Field<Texts> = {
  schema: texts,
  facts: (of, data, { file, path }) =>
    Object.entries(textDetails("description", data)).map(([field, value]) => ({
      kind: "value",
      of,
      field,
      value,
      basis: Basis.BACKGROUND,
      evidence: [],
      at: file.positionOf(path),
    })),
};

const name = z.strictObject({
  text: text.refine((it) => /[\p{L}\p{N}]/u.test(it), "a name has a letter or a digit"),
  language: z
    .string()
    .regex(
      /^(vi|en|zh-Hans|zh-Latn-pinyin|und)$/,
      "a name's language is vi, en, zh-Hans, zh-Latn-pinyin or und",
    ),
  kind: z.enum(NameKind).optional(),
  ...provenance,
});

/** What the subject is called; a document's file attests a name by giving the same text and language. */
export const names: Field<z.infer<typeof name>[]> = {
  schema: z.array(name).min(1),
  facts: (of, data, reading) =>
    data.map((item, index) => ({
      kind: "name",
      of,
      text: item.text,
      language: item.language,
      nameKind: item.kind ?? null,
      ...sourced(item, at(reading, index)),
    })),
};
