import { Field, Float, ObjectType } from "type-graphql";
import { Node } from "../entity/entity.type.js";
import { Basis } from "../evidence/basis.js";
import { Evidenced } from "../evidence/evidenced.type.js";
import { connectionOf } from "../page/connection.type.js";
import { Period } from "../period/period.type.js";
import { Comparator } from "./comparator.js";

@ObjectType({
  implements: [Node, Evidenced],
  description: "A number that a document gives. Two documents that disagree give two figures.",
  simpleResolvers: true,
})
export class Figure extends Node {
  @Field(() => Float, {
    description: "The number, in the unit; what it says of the true number is in the comparator",
  })
  value!: number;

  @Field(() => String, {
    description: "What is counted or measured, in the singular: case, tonne, USD, percent",
  })
  unit!: string;

  @Field(() => Comparator, { description: "How the true number stands to the value" })
  comparator!: Comparator;

  @Field(() => Period, { nullable: true, description: "The time that it is for; null where none is given" })
  period!: Period | null;

  @Field(() => String, {
    nullable: true,
    description: "What it is a change against; null where it is no comparison",
  })
  comparedWith!: string | null;

  @Field(() => Basis, { description: "How it is known" })
  basis!: Basis;
}

export const { Edge: FigureEdge, Connection: FigureConnection } = connectionOf(
  "Figure",
  () => Figure,
  "figures",
);
