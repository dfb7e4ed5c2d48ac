import { ObjectType } from "type-graphql";
import { Act } from "../act/act.type.js";
import { Entity, Node } from "../entity/entity.type.js";

@ObjectType({
  implements: [Act, Entity, Node],
  description: "What was proposed, agreed or planned and is not yet a deed",
  simpleResolvers: true,
})
export class Commitment extends Act {}
