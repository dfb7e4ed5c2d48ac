import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Act } from "../act/act.type.js";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { Meeting } from "../meeting/meeting.type.js";
import { fulfilledBy, madeAt } from "./commitment.store.js";
import { Commitment } from "./commitment.type.js";

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => Commitment, {
    nullable: true,
    description: "The commitment with this id; null where there is none",
  })
  commitment(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "COMMITMENT");
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting at which it was made; null where none is known",
  })
  madeAt(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(madeAt, id, {});
  }

  @FieldResolver(() => [Act], { description: "The acts that fulfilled it, by name" })
  fulfilledBy(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(fulfilledBy, id, {});
  }
}
