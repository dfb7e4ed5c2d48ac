import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { ActConnection } from "../act/act.type.js";
import { ActKind } from "../act/act-kind.js";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import { duringArgument } from "../period/during-argument.js";
import { EDTFDate } from "../period/period.type.js";
import { Topic } from "../topic/topic.type.js";
import { fewestActors, type MatrixCellRow, matrixOf, mostActors } from "./matrix.store.js";
import { MatrixCell } from "./matrix.type.js";
import { sharedActs, sharedTopics } from "./shared-acts.store.js";

@Resolver(() => MatrixCell)
export class MatrixResolver {
  @Query(() => [MatrixCell], {
    description:
      "How much each two of several actors cooperated, counted in acts: a cell for each two in either order, 0 where they did not, row by row and both in the order given. What counts is what counts for `cooperation`: an act that is only proposed or planned, or of unknown status, does not.",
  })
  cooperationMatrix(
    @Arg("actors", () => [ID], {
      description: `The actors, from ${fewestActors} to ${mostActors}, each once`,
    })
    actors: string[],
    @Ctx() { reader }: Context,
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
    @Arg("via", () => [ActKind], {
      nullable: true,
      description: "Acts of any of these kinds; all by default",
    })
    via?: ActKind[],
  ): Promise<MatrixCellRow[]> {
    return matrixOf(reader, actors, { on, during, via });
  }

  @FieldResolver(() => ActConnection, {
    description: "The acts that are counted, newest first and undated ones last",
  })
  acts(
    @Root() cell: MatrixCellRow,
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
  ): Promise<Connection<EntityRow>> {
    return sharedActs(reader, cell, page);
  }

  @FieldResolver(() => [Topic], { description: "What the acts that are counted concern, by name" })
  topics(@Root() { pair }: MatrixCellRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return sharedTopics(reader, pair);
  }
}
