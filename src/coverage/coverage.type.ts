import { Field, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../period/period.type.js";

@ObjectType({
  description: "What was searched, so that finding nothing says something",
  simpleResolvers: true,
})
export class Coverage {
  @Field(() => Int, { description: "The number of documents" })
  documents!: number;

  @Field(() => String, {
    description: "The hash of the loaded files, 16 hex digits; empty before the first load",
  })
  dataVersion!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "The earliest of the first and last days of the acts' dates, open ends aside; null where none is dated",
  })
  from!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "The latest of the first and last days of the acts' dates, open ends aside; null where none is dated",
  })
  to!: string | null;

  @Field(() => [String], { description: "The languages of the documents, BCP 47, by code" })
  languages!: readonly string[];

  @Field(() => Int, { description: "The number of acts" })
  acts!: number;

  @Field(() => Int, { description: "The number of passages that support facts" })
  passages!: number;
}
