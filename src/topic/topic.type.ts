import { ObjectType } from "type-graphql";
import { Entity, Node } from "../entity/entity.type.js";

@ObjectType({
  implements: [Entity, Node],
  description: "A matter that acts concern: an offence, a kind of goods, a way of working",
  simpleResolvers: true,
})
export class Topic extends Entity {}
