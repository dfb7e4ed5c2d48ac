import { Arg } from "type-graphql";
import { Language } from "./language.js";

/** The argument `language` of a field that has a text in several. */
export const PreferredLanguage = () =>
  Arg("language", () => Language, {
    nullable: true,
    description: "The language to prefer, Vietnamese by default",
  });
