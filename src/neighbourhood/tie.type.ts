import { Field, Int, ObjectType } from "type-graphql";
import { LinkDirection, LinkType } from "./link-type.js";

@ObjectType({
  description: "How many entities one is tied to in one way",
  simpleResolvers: true,
})
export class Tie {
  @Field(() => LinkType, { description: "In which way" })
  type!: LinkType;

  @Field(() => LinkDirection, { description: "Which end of those links it is" })
  direction!: LinkDirection;

  @Field(() => Int, {
    description:
      "The number of entities at their other ends, each once: `neighbourhood` with this type and direction has them and the entity itself",
  })
  count!: number;
}
