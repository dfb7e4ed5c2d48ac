import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { ActConnection } from "../act/act.type.js";
import { actsOf } from "../act/acts.store.js";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { allOfType } from "../entity/named.store.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import { acts, broader, codes, countActs, narrower } from "./topic.store.js";
import { Topic, TopicCode, TopicConnection } from "./topic.type.js";

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, { nullable: true, description: "The topic with this id; null where there is none" })
  topic(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "TOPIC");
  }

  @Query(() => TopicConnection, { description: "All topics, by name" })
  topics(@Args(() => Paging) page: Paging, @Ctx() { reader }: Context): Promise<Connection<EntityRow>> {
    return allOfType(reader, "TOPIC", page);
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

  @FieldResolver(() => ActConnection, {
    description:
      "The acts that concern it, of whatever status; newest first by their first day, and undated ones last",
  })
  acts(
    @Root() { id }: EntityRow,
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
    @Arg("includeNarrower", () => Boolean, {
      nullable: true,
      defaultValue: true,
      description: "Whether acts that concern a narrower topic count; true by default",
    })
    includeNarrower?: boolean | null,
  ): Promise<Connection<EntityRow>> {
    const asked = { includeNarrower: includeNarrower ?? true };
    return actsOf(reader, "topic.acts", [acts, countActs], id, asked, page);
  }
}
