import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { Entity } from "../entity/entity.type.js";
import { Language, textIn } from "../entity/language.js";
import { Topic } from "../topic/topic.type.js";
import { about, counterpart, type FigureRow, topics } from "./figure.store.js";
import { Figure } from "./figure.type.js";

@Resolver(() => Figure)
export class FigureResolver {
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
  measure(
    @Root() { id, measure }: FigureRow,
    @Arg("language", () => Language, {
      nullable: true,
      description: "The language to prefer, Vietnamese by default",
    })
    language?: Language,
  ): string {
    return textIn(measure, language) ?? id;
  }

  @FieldResolver(() => [Topic], { description: "What it concerns, by name" })
  topics(@Root() { id }: FigureRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(topics, id, {});
  }
}
