import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { Entity } from "../entity/entity.type.js";
import { type Language, textIn } from "../entity/language.js";
import { PreferredLanguage } from "../entity/preferred-language.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import { Topic } from "../topic/topic.type.js";
import { about, counterpart, type FigureRow, topics } from "./figure.store.js";
import { Figure, FigureConnection } from "./figure.type.js";
import { figuresMatching } from "./figures.store.js";

@Resolver(() => Figure)
export class FigureResolver {
  @Query(() => FigureConnection, {
    description:
      "The numbers that documents give, by id; each as it is given: none is added up, since two may overlap",
  })
  figures(
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
    @Arg("about", () => ID, {
      nullable: true,
      description:
        "Figures that measure this act, actor or place; being a figure's counterpart does not count; anything by default",
    })
    about?: string,
    @Arg("on", () => [ID], {
      nullable: true,
      description: "Figures that concern any of these topics, or a narrower one; any figure by default",
    })
    on?: string[],
    @Arg("unit", () => String, {
      nullable: true,
      description: "Figures in this unit, to the letter, such as case, tonne or USD; any by default",
    })
    unit?: string,
  ): Promise<Connection<FigureRow>> {
    return figuresMatching(reader, { about, on, unit }, page);
  }

  @FieldResolver(() => Entity, { description: "What it measures: an act, an actor or a place" })
  about(@Root() { id }: FigureRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(about, id, {});
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: "The other side, where it measures what lies between two, such as trade; null elsewhere",
  })
  counterpart(@Root() { id }: FigureRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return reader.first(counterpart, id, {});
  }

  @FieldResolver(() => String, { description: "What the number is the number of, in our words" })
  measure(@Root() { id, measure }: FigureRow, @PreferredLanguage() language?: Language): string {
    return textIn(measure, language) ?? id;
  }

  @FieldResolver(() => [Topic], { description: "What it concerns, by name" })
  topics(@Root() { id }: FigureRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(topics, id, {});
  }
}
