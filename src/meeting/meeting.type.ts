import { Field, Int, ObjectType } from "type-graphql";
import { Act } from "../act/act.type.js";
import { Entity, Node } from "../entity/entity.type.js";

@ObjectType({
  implements: [Act, Entity, Node],
  description: "Talks, a conference or another meeting",
  simpleResolvers: true,
})
export class Meeting extends Act {
  @Field(() => Int, {
    nullable: true,
    description: "Which edition of its series it is, from 1; null where it has none, or none is given",
  })
  ordinal!: number | null;
}
