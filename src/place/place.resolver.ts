import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { ActConnection } from "../act/act.type.js";
import { actsOf } from "../act/acts.store.js";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import { acts, contains, countActs, within } from "./place.store.js";
import { Place } from "./place.type.js";

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: "The place with this id; null where there is none" })
  place(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "PLACE");
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: "The place that it lies in; null for a country",
  })
  within(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(within, id, {});
  }

  @FieldResolver(() => [Place], { description: "The places that lie in it, by name" })
  contains(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(contains, id, {});
  }

  @FieldResolver(() => ActConnection, {
    description:
      "The acts at it or at a place within it, of whatever status; newest first by their first day, and undated ones last",
  })
  acts(
    @Root() { id }: EntityRow,
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
  ): Promise<Connection<EntityRow>> {
    return actsOf(reader, "place.acts", [acts, countActs], id, {}, page);
  }
}
