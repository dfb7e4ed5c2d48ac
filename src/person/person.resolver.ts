import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { type PostRow, postsOf } from "../post/post.store.js";
import { Post } from "../post/post.type.js";
import { ranksOf } from "../rank/rank.store.js";
import { Rank } from "../rank/rank.type.js";
import type { TenureRow } from "../tenure/tenure.row.js";
import { Person } from "./person.type.js";

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: "The person with this id; null where there is none" })
  person(
    @Arg("id", () => ID, { description: "Their id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "PERSON");
  }

  @FieldResolver(() => [Post], {
    description: "The posts that documents show them in, by organisation and then by title",
  })
  posts(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<PostRow[]> {
    return postsOf(reader, id);
  }

  @FieldResolver(() => [Rank], { description: "The ranks that documents show them with, earliest first" })
  ranks(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<TenureRow[]> {
    return ranksOf(reader, id);
  }
}
