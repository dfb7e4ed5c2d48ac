import { enumeration } from "../enumeration.js";

export const NameKind = enumeration("NameKind", "What kind of name a name is", {
  PREFERRED: "the name shown in its language",
  ALIAS: "another name or another way of writing it",
  ABBREVIATION: "a short form",
  FORMER: "a name of another time",
  TRANSLITERATION: "a reading in another script, such as pinyin",
  MISSPELLING: "a form taken to be a slip, kept so that it is found",
  NUMBER: "an official number",
});
export type NameKind = keyof typeof NameKind;
