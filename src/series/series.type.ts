import { ObjectType } from "type-graphql";
import { Entity, Node } from "../entity/entity.type.js";

@ObjectType({
  implements: [Entity, Node],
  description: "A row of meetings counted by edition",
  simpleResolvers: true,
})
export class Series extends Entity {}
