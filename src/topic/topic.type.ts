import { Field, ObjectType } from "type-graphql";
import { Entity, Node } from "../entity/entity.type.js";
import { connectionOf } from "../page/connection.type.js";
import { WcoInstrument } from "./wco-instrument.js";

@ObjectType({
  implements: [Entity, Node],
  description: "A matter that acts concern: an offence, a kind of goods, a way of working",
  simpleResolvers: true,
})
export class Topic extends Entity {}

export const { Edge: TopicEdge, Connection: TopicConnection } = connectionOf("Topic", () => Topic, "topics");

@ObjectType({
  description: "Where an instrument of the World Customs Organization has a topic; known in the field",
  simpleResolvers: true,
})
export class TopicCode {
  @Field(() => WcoInstrument, { description: "The instrument" })
  instrument!: WcoInstrument;

  @Field(() => String, {
    nullable: true,
    description: "Its chapter, heading, annex or standard; null where the instrument as a whole is meant",
  })
  provision!: string | null;
}
