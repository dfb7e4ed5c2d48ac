import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { Place } from "../place/place.type.js";
import { type PostRow, postsAt } from "../post/post.store.js";
import { Post } from "../post/post.type.js";
import {
  country,
  covers,
  parent,
  predecessors,
  seat,
  subordinates,
  successors,
} from "./organisation.store.js";
import { Organisation } from "./organisation.type.js";

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: "The organisation with this id; null where there is none",
  })
  organisation(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "ORGANISATION");
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: "Its country; null where it has none, or none is known",
  })
  country(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(country, id, {});
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: "Where it has its seat; null where none is known",
  })
  seat(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(seat, id, {});
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that it is a part of; null where none is known",
  })
  parent(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(parent, id, {});
  }

  @FieldResolver(() => [Organisation], { description: "The bodies that are parts of it, by name" })
  subordinates(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(subordinates, id, {});
  }

  @FieldResolver(() => [Post], {
    description: "The posts that people are shown in here, by title and then by holder",
  })
  posts(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<PostRow[]> {
    return postsAt(reader, id);
  }

  @FieldResolver(() => [Place], { description: "The places that it is in charge of, by name" })
  covers(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(covers, id, {});
  }

  @FieldResolver(() => [Organisation], { description: "The bodies that it succeeded, by name" })
  predecessors(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(predecessors, id, {});
  }

  @FieldResolver(() => [Organisation], { description: "The bodies that succeeded it, by name" })
  successors(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(successors, id, {});
  }
}
