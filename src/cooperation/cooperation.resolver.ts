import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { ActConnection } from "../act/act.type.js";
import { ActStatus } from "../act/act-status.js";
import { Actor } from "../actor/actor.type.js";
import { ActorKind } from "../actor/actor-kind.js";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import type { PeriodRow } from "../period/period.row.js";
import { Period } from "../period/period.type.js";
import { Topic } from "../topic/topic.type.js";
import type { CooperationRow } from "./cooperation.row.js";
import { type CooperationPage, cooperationPage } from "./cooperation.store.js";
import { Cooperation, CooperationConnection } from "./cooperation.type.js";
import { CooperationArgs } from "./cooperation-args.type.js";
import { reachesBeyond, sharedActs, sharedPeriod, sharedTopics } from "./shared-acts.store.js";

@Resolver(() => Cooperation)
export class CooperationResolver {
  @Query(() => CooperationConnection, {
    description:
      "Who cooperated with an actor, by the number of acts they share and then by name. An act that is only proposed or planned, or of unknown status, counts only where `statuses` asks for it.",
  })
  cooperation(
    @Arg("of", () => ID, { description: "The actor" }) of: string,
    @Args(() => CooperationArgs) { first, after, ...filter }: CooperationArgs,
    @Ctx() { reader }: Context,
    @Arg("withCountry", () => ID, {
      nullable: true,
      description:
        "Partners of this country: organisations of it, border-gate pairs with a side in it, and people in the acts in which they act for an organisation of it; of any country, or none, by default",
    })
    withCountry?: string,
    @Arg("withKinds", () => [ActorKind], {
      nullable: true,
      description: "Partners of any of these kinds; all by default",
    })
    withKinds?: ActorKind[],
    @Arg("statuses", () => [ActStatus], {
      nullable: true,
      description: "Acts of any of these statuses; by default all but PROPOSED, PLANNED and UNKNOWN",
    })
    statuses?: ActStatus[],
  ): Promise<CooperationPage> {
    return cooperationPage(reader, of, { ...filter, withCountry, withKinds, statuses }, { first, after });
  }

  @FieldResolver(() => Actor, { description: "The actor asked about" })
  of(@Root() { of }: CooperationRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return entityById(reader, of);
  }

  @FieldResolver(() => ActConnection, {
    description: "The acts they share, newest first and undated ones last",
  })
  acts(
    @Root() row: CooperationRow,
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
  ): Promise<Connection<EntityRow>> {
    return sharedActs(reader, row, page);
  }

  @FieldResolver(() => [Topic], { description: "What the acts they share concern, by name" })
  topics(@Root() { pair }: CooperationRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return sharedTopics(reader, pair);
  }

  @FieldResolver(() => Period, {
    nullable: true,
    description:
      "From the earliest beginning that is known of those acts to the latest end, open at an end that none of them gives; null where none of them has a date. `openBeginning` and `openEnd` say whether it may reach further",
  })
  period(@Root() { pair }: CooperationRow, @Ctx() { reader }: Context): Promise<PeriodRow | null> {
    return sharedPeriod(reader, pair);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether nobody gives the beginning of one of those acts, so that they may have begun before `period` does",
  })
  openBeginning(@Root() { pair }: CooperationRow, @Ctx() { reader }: Context): Promise<boolean> {
    return reachesBeyond(reader, pair, "openBeginning");
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether nobody gives the end of one of those acts, so that they may go on after `period` ends",
  })
  openEnd(@Root() { pair }: CooperationRow, @Ctx() { reader }: Context): Promise<boolean> {
    return reachesBeyond(reader, pair, "openEnd");
  }
}
