import { type Language, languages, type Texts } from "../../entity/language.js";
import { textKey } from "../format/texts.js";
import { type Subject, valueIn } from "./subject.js";

/** The language of the API that a BCP 47 tag belongs to; null for readings in another script and for none. */
export const languageOf = (tag: string): Language | null => {
  if (tag.startsWith("zh-Latn")) return null;
  const language = tag.split("-")[0];
  return languages.find((known) => known === language) ?? null;
};

/** A text for each language, in the order of `languages`. */
const inEach = (textIn: (language: Language) => string): Texts =>
  languages.map(textIn) as [string, string, string];

/** The preferred name in each language, in the order of `languages`; empty where there is none. */
export const displayNames = ({ names }: Subject): Texts =>
  inEach(
    (language) =>
      names.find((name) => name.nameKind === "PREFERRED" && languageOf(name.language) === language)?.text ??
      "",
  );

/** The texts kept under keys such as `measureVi`, in the order of `languages`; empty where there is none. */
export const textsOf = (subject: Subject, prefix: string): Texts =>
  inEach((language) => valueIn<string>(subject, textKey(prefix, language)) ?? "");
