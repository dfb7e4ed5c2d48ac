import { Field, Int, ObjectType } from "type-graphql";
import { Act } from "../act/act.type.js";
import { Entity, Node } from "../entity/entity.type.js";

@ObjectType({
  implements: [Act, Entity, Node],
  description: "A campaign, or one phase of a campaign",
  simpleResolvers: true,
})
export class Campaign extends Act {
  @Field(() => Int, { nullable: true, description: "Which phase it is, from 1; null for a whole campaign" })
  phase!: number | null;
}
