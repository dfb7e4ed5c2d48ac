import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { JointAction } from "./joint-action.type.js";

@Resolver(() => JointAction)
export class JointActionResolver {
  @Query(() => JointAction, {
    nullable: true,
    description: "The joint action with this id; null where there is none",
  })
  jointAction(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "JOINT_ACTION");
  }
}
