import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { contains, within } from "./place.store.js";
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
}
