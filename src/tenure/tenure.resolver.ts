import { FieldResolver, Resolver, Root } from "type-graphql";
import { type Language, textIn } from "../entity/language.js";
import { PreferredLanguage } from "../entity/preferred-language.js";
import type { TenureRow } from "./tenure.row.js";
import { Tenure } from "./tenure.type.js";

@Resolver(() => Tenure)
export class TenureResolver {
  @FieldResolver(() => String, {
    description: "The title as written in Vietnamese; in English and Chinese in our words",
  })
  title(@Root() { titles }: TenureRow, @PreferredLanguage() language?: Language): string | null {
    return textIn(titles, language);
  }
}
