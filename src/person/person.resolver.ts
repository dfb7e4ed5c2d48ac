import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { allOfType } from "../entity/named.store.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import { EDTFDate } from "../period/period.type.js";
import { asOfArgument } from "../post/as-of.js";
import { type PostRow, postsOf } from "../post/post.store.js";
import { Post } from "../post/post.type.js";
import { ranksOf } from "../rank/rank.store.js";
import { Rank } from "../rank/rank.type.js";
import type { TenureRow } from "../tenure/tenure.row.js";
import { membersOf } from "./person.store.js";
import { Person, PersonConnection } from "./person.type.js";

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: "The person with this id; null where there is none" })
  person(
    @Arg("id", () => ID, { description: "Their id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "PERSON");
  }

  @Query(() => PersonConnection, { description: "The people, by name" })
  people(
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
    @Arg("memberOf", () => ID, {
      nullable: true,
      description: "People shown in a post at this organisation, at whatever time; anyone by default",
    })
    memberOf?: string | null,
  ): Promise<Connection<EntityRow>> {
    return typeof memberOf === "string"
      ? membersOf(reader, memberOf, page)
      : allOfType(reader, "PERSON", page);
  }

  @FieldResolver(() => [Post], {
    description: "The posts that documents show them in, by organisation and then by title",
  })
  posts(
    @Root() { id }: EntityRow,
    @Ctx() { reader }: Context,
    @Arg("asOf", () => EDTFDate, {
      nullable: true,
      description: asOfArgument,
    })
    asOf?: string,
  ): Promise<PostRow[]> {
    return postsOf(reader, id, asOf);
  }

  @FieldResolver(() => [Rank], { description: "The ranks that documents show them with, earliest first" })
  ranks(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<TenureRow[]> {
    return ranksOf(reader, id);
  }
}
