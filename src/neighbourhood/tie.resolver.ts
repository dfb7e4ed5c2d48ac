import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { Entity } from "../entity/entity.type.js";
import { tiesOf } from "./tie.store.js";
import { Tie } from "./tie.type.js";

@Resolver(() => Entity)
export class TieResolver {
  @FieldResolver(() => [Tie], {
    description:
      "How many entities it is tied to, by type of link and then by direction; none for a document, which is the evidence of ties",
  })
  ties(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<Tie[]> {
    return tiesOf(reader, id);
  }
}
