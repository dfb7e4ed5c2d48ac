import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Act } from "../act/act.type.js";
import { ActKind } from "../act/act-kind.js";
import { Actor } from "../actor/actor.type.js";
import { ActorKind } from "../actor/actor-kind.js";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import type { EvidenceRow } from "../evidence/evidence.store.js";
import { Evidence } from "../evidence/evidence.type.js";
import { duringArgument } from "../period/during-argument.js";
import { EDTFDate } from "../period/period.type.js";
import type { HopRow } from "./hop-graph.js";
import {
  evidenceOfHop,
  mostActorsSearched,
  mostActs,
  mostActsSearched,
  mostPaths,
  type PathResultRow,
  pathsBetween,
  usualActs,
  usualPaths,
} from "./paths.store.js";
import { Hop, PathResult } from "./paths.type.js";
import { mostTries } from "./paths-of-length.js";

@Resolver(() => Hop)
export class PathsResolver {
  @Query(() => PathResult, {
    description: `Through whom two actors are tied: the shortest ways from one to the other by acts in which each two that follow each other took part. Never by a shared topic, place, document or superior; and a person and the body it acts for in an act are no hop. What counts is what counts for \`cooperation\`: an act that is only proposed or planned, or of unknown status, does not. Where ways of one length can lead through more than ${mostActorsSearched} actors at a step, the first by name are searched, and of their acts there ${mostActsSearched} at most; and the search for ways of one length ends after ${mostTries} steps, with those found till then.`,
  })
  paths(
    @Arg("from", () => ID, { description: "The one actor" }) from: string,
    @Arg("to", () => ID, { description: "The other actor" }) to: string,
    @Ctx() { reader }: Context,
    @Arg("maxActs", () => Int, {
      nullable: true,
      defaultValue: usualActs,
      description: `The longest way, in acts: 1 to ${mostActs}, ${usualActs} by default`,
    })
    maxActs?: number,
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
    @Arg("through", () => [ActorKind], {
      nullable: true,
      description: "Actors between the two of any of these kinds; all by default",
    })
    through?: ActorKind[],
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: usualPaths,
      description: `How many to return: 1 to ${mostPaths}, ${usualPaths} by default`,
    })
    first?: number,
  ): Promise<PathResultRow> {
    return pathsBetween(reader, from, to, { maxActs, on, during, via, through, first });
  }

  @FieldResolver(() => Actor, { description: "The one actor" })
  from(@Root() { from }: HopRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return entityById(reader, from);
  }

  @FieldResolver(() => Act, { description: "The act in which both took part" })
  act(@Root() { act }: HopRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return entityById(reader, act);
  }

  @FieldResolver(() => Actor, { description: "The other actor" })
  to(@Root() { to }: HopRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return entityById(reader, to);
  }

  @FieldResolver(() => [Evidence], {
    description:
      "The passages that support the parts of both, each once, by role, those of `from` before those of `to`; none where they are background",
  })
  evidence(@Root() hop: HopRow, @Ctx() { reader }: Context): Promise<EvidenceRow[]> {
    return evidenceOfHop(reader, hop);
  }
}
