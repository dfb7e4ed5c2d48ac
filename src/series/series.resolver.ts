import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { Meeting } from "../meeting/meeting.type.js";
import { knownOrdinals, meetings, missingOrdinals } from "./series.store.js";
import { Series } from "./series.type.js";

@Resolver(() => Series)
export class SeriesResolver {
  @Query(() => Series, { nullable: true, description: "The series with this id; null where there is none" })
  series(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "SERIES");
  }

  @FieldResolver(() => [Meeting], {
    description: "Its meetings, by edition and then by day; those without an edition last",
  })
  meetings(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(meetings, id, {});
  }

  @FieldResolver(() => [Int], { description: "The editions that documents speak of, ascending" })
  knownOrdinals(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<number[]> {
    return knownOrdinals(reader, id);
  }

  @FieldResolver(() => [Int], {
    description: "The editions from 1 to the highest known that no document speaks of, ascending",
  })
  missingOrdinals(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<number[]> {
    return missingOrdinals(reader, id);
  }
}
