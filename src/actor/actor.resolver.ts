import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { ActKind } from "../act/act-kind.js";
import type { Context } from "../context.js";
import { type CooperationPage, cooperationPage } from "../cooperation/cooperation.store.js";
import { CooperationConnection } from "../cooperation/cooperation.type.js";
import { CooperationArgs } from "../cooperation/cooperation-args.type.js";
import type { EntityRow } from "../entity/entity.row.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import type { PartOfActor } from "../participation/participation.row.js";
import { partsOfActor } from "../participation/participation.store.js";
import { ParticipationConnection } from "../participation/participation.type.js";
import { ParticipationRole } from "../participation/participation-role.js";
import { duringArgument } from "../period/during-argument.js";
import { EDTFDate } from "../period/period.type.js";
import { Actor } from "./actor.type.js";

@Resolver(() => Actor)
export class ActorResolver {
  @FieldResolver(() => ParticipationConnection, {
    description: "The parts it has in acts, newest first and undated ones last",
  })
  participations(
    @Root() { id }: EntityRow,
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
    @Arg("roles", () => [ParticipationRole], {
      nullable: true,
      description: "Any of these roles; all by default",
    })
    roles?: ParticipationRole[],
    @Arg("kinds", () => [ActKind], {
      nullable: true,
      description: "Acts of any of these kinds; all by default",
    })
    kinds?: ActKind[],
    @Arg("on", () => [ID], {
      nullable: true,
      description: "Acts that concern any of these topics, or a narrower one; any act by default",
    })
    on?: string[],
    @Arg("during", () => EDTFDate, {
      nullable: true,
      description: duringArgument,
    })
    during?: string,
  ): Promise<Connection<PartOfActor>> {
    return partsOfActor(reader, id, { roles, kinds, on, during }, page);
  }

  @FieldResolver(() => CooperationConnection, {
    description: "Who cooperated with it, by the number of acts they share and then by name",
  })
  cooperation(
    @Root() { id }: EntityRow,
    @Args(() => CooperationArgs) { first, after, ...filter }: CooperationArgs,
    @Ctx() { reader }: Context,
  ): Promise<CooperationPage> {
    return cooperationPage(reader, id, filter, { first, after });
  }
}
