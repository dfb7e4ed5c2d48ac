import { Field, Int, ObjectType } from "type-graphql";
import { ActKind } from "../act/act-kind.js";
import { ActStatus } from "../act/act-status.js";
import { Actor } from "../actor/actor.type.js";
import { EntityType } from "../entity/entity-type.js";
import { Topic } from "../topic/topic.type.js";

@ObjectType({ description: "How much there is of what; each field is counted only when it is asked for" })
export class GraphStatistics {}

@ObjectType({ description: "How many entities are of one type", simpleResolvers: true })
export class TypeCount {
  @Field(() => EntityType, { description: "The type" })
  type!: EntityType;

  @Field(() => Int, { description: "The number of entities of it; 0 for none" })
  count!: number;
}

@ObjectType({
  description: "In how many acts, and with how many others, an actor cooperated",
  simpleResolvers: true,
})
export class ConnectedActor {
  @Field(() => Actor, { description: "The actor" })
  actor!: Actor;

  @Field(() => Int, {
    description:
      "The number of acts that it shares with another actor, neither acting for the other: all the acts of its `cooperation`, each once",
  })
  actCount!: number;
}

@ObjectType({ description: "How many acts lie in one year", simpleResolvers: true })
export class YearCount {
  @Field(() => Int, { description: "The year" })
  year!: number;

  @Field(() => Int, {
    description:
      "The number of acts that lie in it by the days that are known: one whose end is open counts in the year in which it began, and one whose beginning is open in none; 0 for none",
  })
  count!: number;

  @Field(() => Int, {
    description:
      "The number of further acts that can lie in it, since nobody gives when they began or ended; 0 for none",
  })
  possible!: number;
}

@ObjectType({ description: "How many acts concern one topic", simpleResolvers: true })
export class TopicCount {
  @Field(() => Topic, { description: "The topic" })
  topic!: Topic;

  @Field(() => Int, {
    description: "The number of acts that concern it or a narrower one; each act counts once",
  })
  count!: number;
}

@ObjectType({ description: "How many acts are of one kind", simpleResolvers: true })
export class KindCount {
  @Field(() => ActKind, { description: "The kind" })
  kind!: ActKind;

  @Field(() => Int, { description: "The number of acts of it" })
  count!: number;
}

@ObjectType({ description: "How many acts are of one status", simpleResolvers: true })
export class StatusCount {
  @Field(() => ActStatus, { description: "The status" })
  status!: ActStatus;

  @Field(() => Int, { description: "The number of acts of it" })
  count!: number;
}

@ObjectType({ description: "How much there is in one language", simpleResolvers: true })
export class LanguageCount {
  @Field(() => String, { description: "The language, BCP 47, such as zh-Hans" })
  language!: string;

  @Field(() => Int, { description: "The number of documents in it; 0 for none" })
  documents!: number;

  @Field(() => Int, { description: "The number of entities that have a name in it; 0 for none" })
  entities!: number;
}
