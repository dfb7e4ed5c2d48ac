import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { ActConnection } from "../act/act.type.js";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import { duringArgument } from "../period/during-argument.js";
import { EDTFDate } from "../period/period.type.js";
import { timelineOf } from "./timeline.store.js";

@Resolver()
export class TimelineResolver {
  @Query(() => ActConnection, {
    description:
      "Acts in the order of time, of whatever status: earliest first day first, then by id, and undated ones last",
  })
  timeline(
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
    @Arg("of", () => [ID], {
      nullable: true,
      description:
        "Acts that belong to any of these: for an actor, those it took part in; for an act, itself; for a topic, those that concern it or a narrower one; for a place, those there or within it; for a series, its meetings; for a border gate, those of its pair; for a document, those it has facts about. All acts by default",
    })
    of?: string[],
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
  ): Promise<Connection<EntityRow>> {
    return timelineOf(reader, { of, on, during }, page);
  }
}
