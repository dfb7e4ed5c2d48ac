import { ObjectType } from "type-graphql";
import { Actor } from "../actor/actor.type.js";
import { Entity, Node } from "../entity/entity.type.js";
import { connectionOf } from "../page/connection.type.js";

@ObjectType({
  implements: [Entity, Node],
  description: "A gate on one side of a border",
  simpleResolvers: true,
})
export class BorderGate extends Entity {}

@ObjectType({
  implements: [Actor, Entity, Node],
  description: "Two gates that face each other across a border and act together",
  simpleResolvers: true,
})
export class BorderGatePair extends Actor {}

export const { Edge: BorderGatePairEdge, Connection: BorderGatePairConnection } = connectionOf(
  "BorderGatePair",
  () => BorderGatePair,
  "border-gate pairs",
);
