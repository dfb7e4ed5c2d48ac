import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ActorKind } from "../actor/actor-kind.js";
import { Agreement } from "../agreement/agreement.type.js";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { type FigureRow, figuresOf } from "../figure/figure.store.js";
import { Figure } from "../figure/figure.type.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import type { PartInAct } from "../participation/participation.row.js";
import { partsInAct } from "../participation/participation.store.js";
import { ParticipationConnection } from "../participation/participation.type.js";
import { ParticipationRole } from "../participation/participation-role.js";
import { Place } from "../place/place.type.js";
import { Topic } from "../topic/topic.type.js";
import {
  about,
  type ConcernRow,
  concerns,
  countSubjectOf,
  parts,
  places,
  subjectOf,
  topics,
  under,
  whole,
} from "./act.store.js";
import { Act, ActConnection, Concern } from "./act.type.js";
import { actsMatching, actsOf } from "./acts.store.js";
import { ActsArgs } from "./acts-args.type.js";

@Resolver(() => Act)
export class ActResolver {
  @Query(() => ActConnection, {
    description: "The acts, of whatever status; newest first by their first day, and undated ones last",
  })
  acts(
    @Args(() => ActsArgs) { first, after, ...filter }: ActsArgs,
    @Ctx() { reader }: Context,
  ): Promise<Connection<EntityRow>> {
    return actsMatching(reader, filter, { first, after });
  }

  @FieldResolver(() => ParticipationConnection, { description: "Who takes part, by role and then by name" })
  participations(
    @Root() { id }: EntityRow,
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
    @Arg("roles", () => [ParticipationRole], {
      nullable: true,
      description: "Any of these roles; all by default",
    })
    roles?: ParticipationRole[],
    @Arg("actorKinds", () => [ActorKind], {
      nullable: true,
      description: "Actors of any of these kinds; all by default",
    })
    actorKinds?: ActorKind[],
  ): Promise<Connection<PartInAct>> {
    return partsInAct(reader, id, { roles, actorKinds }, page);
  }

  @FieldResolver(() => [Topic], { description: "What it concerns, by name" })
  topics(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(topics, id, {});
  }

  @FieldResolver(() => [Concern], { description: "What it concerns, by name, with the words that say so" })
  concerns(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<ConcernRow[]> {
    return reader.list(concerns, id, {});
  }

  @FieldResolver(() => [Place], { description: "Where it takes place, by name" })
  places(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(places, id, {});
  }

  @FieldResolver(() => [Agreement], { description: "The agreements that it is carried out under, by name" })
  under(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(under, id, {});
  }

  @FieldResolver(() => [Act], {
    description:
      "The acts that it deals with, such as the campaign that a meeting discussed or the agreement that a commitment is to bring about; by name",
  })
  about(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(about, id, {});
  }

  @FieldResolver(() => ActConnection, {
    description: "The acts that deal with it, newest first by their first day, and undated ones last",
  })
  subjectOf(
    @Root() { id }: EntityRow,
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
  ): Promise<Connection<EntityRow>> {
    return actsOf(reader, "act.subjectOf", [subjectOf, countSubjectOf], id, {}, page);
  }

  @FieldResolver(() => Act, {
    nullable: true,
    description: "The wider act that it is a part of; null where there is none",
  })
  partOf(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(whole, id, {});
  }

  @FieldResolver(() => [Act], { description: "Its parts, earliest first and undated ones last" })
  parts(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(parts, id, {});
  }

  @FieldResolver(() => [Figure], { description: "The numbers that documents give for it, by id" })
  figures(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<FigureRow[]> {
    return figuresOf(reader, id);
  }
}
