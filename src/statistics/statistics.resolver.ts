import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver } from "type-graphql";
import { ActorKind } from "../actor/actor-kind.js";
import type { Context } from "../context.js";
import { coverageOf } from "../coverage/coverage.store.js";
import { Coverage } from "../coverage/coverage.type.js";
import { defaultPageSize, largestPageSize } from "../page/page.js";
import { duringArgument } from "../period/during-argument.js";
import { EDTFDate } from "../period/period.type.js";
import {
  actsByKind,
  actsByStatus,
  actsByTopic,
  type TopicCountRow,
  undatedActs,
} from "./act-counts.store.js";
import { actsByYear } from "./acts-by-year.store.js";
import { actorsMostConnected, type ConnectedRow, usualActors } from "./connected.store.js";
import { entities, figureCount, languages } from "./statistics.store.js";
import {
  ConnectedActor,
  GraphStatistics,
  KindCount,
  LanguageCount,
  StatusCount,
  TopicCount,
  TypeCount,
  YearCount,
} from "./statistics.type.js";

const onAct = "Acts that concern any of these topics, or a narrower one; any act by default";

@Resolver(() => GraphStatistics)
export class StatisticsResolver {
  @Query(() => GraphStatistics, { description: "How much there is of what in the whole graph" })
  statistics(): GraphStatistics {
    return {};
  }

  @FieldResolver(() => Coverage, { description: "What the graph rests on, as `Query.coverage` says it" })
  coverage(@Ctx() { reader }: Context): Promise<Coverage> {
    return coverageOf(reader);
  }

  @FieldResolver(() => [TypeCount], {
    description: "The number of entities of each type, also of one without any; by type",
  })
  entities(@Ctx() { reader }: Context): Promise<TypeCount[]> {
    return reader.rows(entities, {});
  }

  @FieldResolver(() => Int, { description: "The number of figures" })
  figures(@Ctx() { reader }: Context): Promise<number> {
    return figureCount(reader);
  }

  @FieldResolver(() => [ConnectedActor], {
    description:
      "The actors that cooperated in most acts, most first and then by name; those that cooperated with nobody are left out. What counts is what counts for `cooperation`: an act that is only proposed or planned, or of unknown status, does not.",
  })
  mostConnected(
    @Ctx() { reader }: Context,
    @Arg("kinds", () => [ActorKind], {
      nullable: true,
      description: "Actors of any of these kinds; all by default",
    })
    kinds?: ActorKind[],
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: usualActors,
      description: `How many to return: 1 to ${largestPageSize}, ${usualActors} by default`,
    })
    first?: number,
  ): Promise<ConnectedRow[]> {
    return actorsMostConnected(reader, kinds, first);
  }

  @FieldResolver(() => [YearCount], {
    description:
      "The number of acts in each year, of whatever status; `count` and `possible` together are what `acts(during: year)` has in all. An act of several years counts in each of them, so the counts do not add up to the number of acts; an undated one counts in none. Every year from the first in which an act begins or ends to the last, earliest first, also one without acts; the same years whatever `on` says.",
  })
  actsByYear(
    @Ctx() { reader }: Context,
    @Arg("on", () => [ID], { nullable: true, description: onAct }) on?: string[],
  ): Promise<YearCount[]> {
    return actsByYear(reader, on);
  }

  @FieldResolver(() => Int, { description: "The number of acts without a date, of whatever status" })
  undatedActs(
    @Ctx() { reader }: Context,
    @Arg("on", () => [ID], { nullable: true, description: onAct }) on?: string[],
  ): Promise<number> {
    return undatedActs(reader, on);
  }

  @FieldResolver(() => [TopicCount], {
    description:
      "The topics that most acts concern, of whatever status, most first and then by name: what `acts(on: [topic])` has in all for each. An act counts for each of its topics and the broader ones, so the counts do not add up to the number of acts; topics without acts are left out.",
  })
  actsByTopic(
    @Ctx() { reader }: Context,
    @Arg("during", () => EDTFDate, { nullable: true, description: duringArgument }) during?: string,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: defaultPageSize,
      description: `How many to return: 1 to ${largestPageSize}, ${defaultPageSize} by default`,
    })
    first?: number,
  ): Promise<TopicCountRow[]> {
    return actsByTopic(reader, during, first);
  }

  @FieldResolver(() => [KindCount], {
    description: "The number of acts of each kind that occurs, most first and then by kind",
  })
  actsByKind(@Ctx() { reader }: Context): Promise<KindCount[]> {
    return actsByKind(reader);
  }

  @FieldResolver(() => [StatusCount], {
    description: "The number of acts of each status that occurs, most first and then by status",
  })
  actsByStatus(@Ctx() { reader }: Context): Promise<StatusCount[]> {
    return actsByStatus(reader);
  }

  @FieldResolver(() => [LanguageCount], {
    description:
      "How many documents, and how many entities with a name, there are in each language that occurs, by language",
  })
  languages(@Ctx() { reader }: Context): Promise<LanguageCount[]> {
    return reader.rows(languages, {});
  }
}
