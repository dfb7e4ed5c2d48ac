import { ArgsType, Field, Int } from "type-graphql";
import { defaultPageSize, largestPageSize, type PageArgs } from "./page.js";

@ArgsType()
export class Paging implements PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultPageSize,
    description: `How many to return: 1 to ${largestPageSize}, ${defaultPageSize} by default`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The cursor behind which the page starts; the beginning by default",
  })
  after?: string | null;
}
