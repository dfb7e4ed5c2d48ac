import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { allOfType } from "../entity/named.store.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import { sides } from "./border-gate.store.js";
import { BorderGate, BorderGatePair, BorderGatePairConnection } from "./border-gate.type.js";
import { pairsIn } from "./border-gate-pair.store.js";

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

  @Query(() => BorderGatePairConnection, { description: "The border-gate pairs, by name" })
  borderGatePairs(
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
    @Arg("province", () => ID, {
      nullable: true,
      description: "Pairs with either side in this province; anywhere by default",
    })
    province?: string | null,
  ): Promise<Connection<EntityRow>> {
    return typeof province === "string"
      ? pairsIn(reader, province, page)
      : allOfType(reader, "BORDER_GATE_PAIR", page);
  }

  @FieldResolver(() => [BorderGate], { description: "Its two gates, by name" })
  sides(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(sides, id, {});
  }
}
