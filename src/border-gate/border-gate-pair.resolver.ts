import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { sides } from "./border-gate.store.js";
import { BorderGate, BorderGatePair } from "./border-gate.type.js";

@Resolver(() => BorderGatePair)
export class BorderGatePairResolver {
  @Query(() => BorderGatePair, {
    nullable: true,
    description: "The border-gate pair with this id; null where there is none",
  })
  borderGatePair(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "BORDER_GATE_PAIR");
  }

  @FieldResolver(() => [BorderGate], { description: "Its two gates, by name" })
  sides(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(sides, id, {});
  }
}
