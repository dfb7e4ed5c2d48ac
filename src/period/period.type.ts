import { GraphQLScalarType, Kind } from "graphql";
import { Field, ObjectType } from "type-graphql";
import { Evidenced } from "../evidence/evidenced.type.js";
import { requireInterval } from "./interval.js";

export const EDTFDate = new GraphQLScalarType<string, string>({
  name: "EDTFDate",
  description:
    "A date or an interval in EDTF (ISO 8601-2) level 1 with four-digit years, such as 2024, 2018/2023-11, 2025-08-12/2025-08-14 or 2024/..; seasons and unknown ends (2024/) are not taken",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  serialize: (value) => String(value),
  parseValue: (value) => requireInterval("An EDTFDate", value).text,
  parseLiteral: (node) =>
    requireInterval("An EDTFDate", node.kind === Kind.STRING ? node.value : undefined).text,
});

export const CalendarDate = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day, ISO 8601, such as 2025-10-16",
  serialize: (value) => String(value),
});

@ObjectType({
  implements: Evidenced,
  description: "A date or an interval, as exact as its source and no more",
  simpleResolvers: true,
})
export class Period extends Evidenced {
  @Field(() => EDTFDate, { description: "The date as the source gives it" })
  text!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "The earliest day that it can mean; null where it has no beginning, or none is known",
  })
  from!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "The latest day that it can mean; null where it has no end, or none is known",
  })
  to!: string | null;
}
