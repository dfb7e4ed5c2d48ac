import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Act } from "../act/act.type.js";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { Series } from "../series/series.type.js";
import { next, previous, produced, series } from "./meeting.store.js";
import { Meeting } from "./meeting.type.js";

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => Meeting, { nullable: true, description: "The meeting with this id; null where there is none" })
  meeting(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "MEETING");
  }

  @FieldResolver(() => Series, {
    nullable: true,
    description: "The series that it is an edition of; null where there is none",
  })
  series(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(series, id, {});
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting that it follows; null where none is known",
  })
  previous(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(previous, id, {});
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting that follows it; null where none is known",
  })
  next(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(next, id, {});
  }

  @FieldResolver(() => [Act], {
    description: "The minutes, commitments and other acts that came of it, by name",
  })
  produced(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(produced, id, {});
  }
}
