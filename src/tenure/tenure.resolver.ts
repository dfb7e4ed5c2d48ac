import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { Language, textIn } from "../entity/language.js";
import type { TenureRow } from "./tenure.row.js";
import { Tenure } from "./tenure.type.js";

@Resolver(() => Tenure)
export class TenureResolver {
  @FieldResolver(() => String, {
    description: "The title as written in Vietnamese; in English and Chinese in our words",
  })
  title(
    @Root() { titles }: TenureRow,
    @Arg("language", () => Language, {
      nullable: true,
      description: "The language to prefer, Vietnamese by default",
    })
    language?: Language,
  ): string | null {
    return textIn(titles, language);
  }
}
