import { Field, Int, ObjectType } from "type-graphql";
import { Actor } from "../actor/actor.type.js";

@ObjectType({
  description: "How much two of several actors cooperated; the same, whichever of the two is the row",
  simpleResolvers: true,
})
export class MatrixCell {
  @Field(() => Actor, { description: "The one actor" })
  row!: Actor;

  @Field(() => Actor, { description: "The other actor" })
  column!: Actor;

  @Field(() => Int, {
    description: "The number of acts they share among those that match; each act counts once; 0 for none",
  })
  actCount!: number;
}
