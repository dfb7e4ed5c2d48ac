import { Field, ObjectType } from "type-graphql";
import { Actor } from "../actor/actor.type.js";
import { Entity, Node } from "../entity/entity.type.js";
import { connectionOf } from "../page/connection.type.js";

@ObjectType({
  implements: [Actor, Entity, Node],
  description: "Somebody who takes part in acts",
  simpleResolvers: true,
})
export class Person extends Actor {
  @Field(() => Boolean, { description: "False where a document gives only the role, and not who has it" })
  identified!: boolean;
}

export const { Edge: PersonEdge, Connection: PersonConnection } = connectionOf(
  "Person",
  () => Person,
  "people",
);
