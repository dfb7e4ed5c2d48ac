import { Field, Int, ObjectType } from "type-graphql";
import { Actor } from "../actor/actor.type.js";
import { Coverage } from "../coverage/coverage.type.js";
import { connectionOf } from "../page/connection.type.js";

@ObjectType({
  description:
    "That two actors cooperated: both took part, in any role, in one act or more. An actor and the body it acts for in an act are no pair in it.",
  simpleResolvers: true,
})
export class Cooperation {
  @Field(() => Actor, { description: "The other actor" })
  with!: Actor;

  @Field(() => Int, {
    description: "The number of acts they share among those that match; each act counts once",
  })
  actCount!: number;
}

const { Connection } = connectionOf("Cooperation", () => Cooperation, "pairs of actors that cooperated");

@ObjectType({
  description: "A page of pairs of actors that cooperated, and what was searched for them",
  simpleResolvers: true,
})
export class CooperationConnection extends Connection {
  @Field(() => Coverage, { description: "What was searched" })
  coverage!: Coverage;
}
