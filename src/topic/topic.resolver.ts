import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { broader, codes, narrower } from "./topic.store.js";
import { Topic, TopicCode } from "./topic.type.js";

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, { nullable: true, description: "The topic with this id; null where there is none" })
  topic(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "TOPIC");
  }

  @FieldResolver(() => Topic, {
    nullable: true,
    description: "The topic that it is a part of; null for a topic at the top",
  })
  broader(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(broader, id, {});
  }

  @FieldResolver(() => [Topic], { description: "The topics that are parts of it, by name" })
  narrower(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(narrower, id, {});
  }

  @FieldResolver(() => [TopicCode], {
    description: "Where instruments of the World Customs Organization have it, by instrument and provision",
  })
  codes(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<TopicCode[]> {
    return reader.list(codes, id, {});
  }
}
