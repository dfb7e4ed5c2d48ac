import { Field, InterfaceType, ObjectType } from "type-graphql";
import { Entity, Node, resolveType } from "../entity/entity.type.js";
import { Basis } from "../evidence/basis.js";
import { Evidenced } from "../evidence/evidenced.type.js";
import { connectionOf } from "../page/connection.type.js";
import { Period } from "../period/period.type.js";
import { Topic } from "../topic/topic.type.js";
import { ActKind } from "./act-kind.js";
import { ActStatus } from "./act-status.js";

@InterfaceType({
  implements: [Entity, Node],
  description: "What actors do together, agree on, or mean to do: the unit of this graph",
  resolveType,
})
export abstract class Act extends Entity {
  @Field(() => ActKind, { description: "What kind of act it is" })
  kind!: ActKind;

  @Field(() => ActStatus, { description: "How far it has come" })
  status!: ActStatus;

  @Field(() => Period, { nullable: true, description: "When; null where no date is known" })
  period!: Period | null;
}

@ObjectType({
  implements: Evidenced,
  description: "That an act concerns a topic, with the words that say so",
  simpleResolvers: true,
})
export class Concern extends Evidenced {
  @Field(() => Topic, { description: "The topic" })
  topic!: Topic;

  @Field(() => Basis, { description: "How it is known" })
  basis!: Basis;
}

export const { Edge: ActEdge, Connection: ActConnection } = connectionOf("Act", () => Act, "acts");
