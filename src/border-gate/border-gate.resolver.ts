import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { Place } from "../place/place.type.js";
import { country, pair, province } from "./border-gate.store.js";
import { BorderGate, BorderGatePair } from "./border-gate.type.js";

@Resolver(() => BorderGate)
export class BorderGateResolver {
  @Query(() => BorderGate, {
    nullable: true,
    description: "The border gate with this id; null where there is none",
  })
  borderGate(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "BORDER_GATE");
  }

  @FieldResolver(() => Place, { description: "Its country" })
  country(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(country, id, {});
  }

  @FieldResolver(() => Place, { nullable: true, description: "Its province; null where none is known" })
  province(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(province, id, {});
  }

  @FieldResolver(() => BorderGatePair, {
    nullable: true,
    description: "The pair that it is a side of; null where none is known",
  })
  pair(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(pair, id, {});
  }
}
