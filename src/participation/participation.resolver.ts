import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Act } from "../act/act.type.js";
import { Actor } from "../actor/actor.type.js";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { Organisation } from "../organisation/organisation.type.js";
import type { ParticipationOfEitherSide } from "./participation.row.js";
import { Participation } from "./participation.type.js";

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => Actor, { description: "Who takes part" })
  actor(
    @Root() part: ParticipationOfEitherSide,
    @Ctx() { reader }: Context,
  ): EntityRow | Promise<EntityRow | null> {
    return part.actor ?? entityById(reader, part.actorId);
  }

  @FieldResolver(() => Act, { description: "What it is a part of" })
  act(
    @Root() part: ParticipationOfEitherSide,
    @Ctx() { reader }: Context,
  ): EntityRow | Promise<EntityRow | null> {
    return part.act ?? entityById(reader, part.actId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "The body for which the actor takes part; null where it takes part for itself, or none is named",
  })
  onBehalfOf(
    @Root() { onBehalfOf }: ParticipationOfEitherSide,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> | null {
    return onBehalfOf === null ? null : entityById(reader, onBehalfOf, "ORGANISATION");
  }
}
