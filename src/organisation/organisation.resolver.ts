import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import { EDTFDate } from "../period/period.type.js";
import { Place } from "../place/place.type.js";
import { asOfArgument } from "../post/as-of.js";
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
import { Organisation, OrganisationConnection } from "./organisation.type.js";
import { OrganisationKind } from "./organisation-kind.js";
import { organisationsMatching } from "./organisations.store.js";

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

  @Query(() => OrganisationConnection, { description: "The organisations, by name" })
  organisations(
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
    @Arg("kinds", () => [OrganisationKind], {
      nullable: true,
      description: "Organisations of any of these kinds; all by default",
    })
    kinds?: OrganisationKind[],
    @Arg("country", () => ID, {
      nullable: true,
      description: "Organisations of this country; of any, or of none, by default",
    })
    country?: string,
  ): Promise<Connection<EntityRow>> {
    return organisationsMatching(reader, { kinds, country }, page);
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
  posts(
    @Root() { id }: EntityRow,
    @Ctx() { reader }: Context,
    @Arg("asOf", () => EDTFDate, {
      nullable: true,
      description: asOfArgument,
    })
    asOf?: string,
  ): Promise<PostRow[]> {
    return postsAt(reader, id, asOf);
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
