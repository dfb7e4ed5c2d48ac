import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { type EvidenceRow, evidenceOfEntity } from "../evidence/evidence.store.js";
import { Evidence } from "../evidence/evidence.type.js";
import { mentionsOf } from "../evidence/mention.store.js";
import { MentionConnection } from "../evidence/mention-connection.type.js";
import { figureById } from "../figure/figure.store.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import { type EntityRow, nameOf } from "./entity.row.js";
import { entityById, namesOf } from "./entity.store.js";
import { Entity, Name, Node } from "./entity.type.js";
import { Language, languageIn, textIn } from "./language.js";
import { PreferredLanguage } from "./preferred-language.js";
import { requireFew } from "./require-few.js";

const mostIds = 100;

/** Nearly all that is asked for is an entity, so figures are looked up where there is none. */
const nodeById = async ({ reader }: Context, id: string): Promise<object | null> =>
  (await entityById(reader, id)) ?? figureById(reader, id);

@Resolver(() => Entity)
export class EntityResolver {
  @Query(() => Node, {
    nullable: true,
    description: "The entity or figure with this id; null where there is none",
  })
  node(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() context: Context,
  ): Promise<object | null> {
    return nodeById(context, id);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: `The entities and figures with these ids, in their order; null in the place of an id that there is not. At most ${mostIds} ids.`,
  })
  nodes(
    @Arg("ids", () => [ID], { description: `Their ids, at most ${mostIds}` }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(object | null)[]> {
    requireFew("ids", ids, mostIds);
    return Promise.all(ids.map((id) => nodeById(context, id)));
  }

  @FieldResolver(() => String, {
    description:
      "Its preferred name in the language asked for, else in Vietnamese, English or Chinese, else its id",
  })
  name(@Root() entity: EntityRow, @PreferredLanguage() language?: Language): string {
    return nameOf(entity, language);
  }

  @FieldResolver(() => Language, {
    nullable: true,
    description: "The language of `name`; null where that is its id",
  })
  nameLanguage(@Root() { display }: EntityRow, @PreferredLanguage() language?: Language): Language | null {
    return languageIn(display, language);
  }

  @FieldResolver(() => [Name], {
    description: "All its names, Vietnamese first, then English, the preferred before others",
  })
  names(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<Name[]> {
    return namesOf(reader, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What it is, in our words and not a source's; null where nothing needs saying",
  })
  description(@Root() { about }: EntityRow, @PreferredLanguage() language?: Language): string | null {
    return textIn(about, language);
  }

  @FieldResolver(() => Language, {
    nullable: true,
    description: "The language of `description`; null where there is none",
  })
  descriptionLanguage(
    @Root() { about }: EntityRow,
    @PreferredLanguage() language?: Language,
  ): Language | null {
    return languageIn(about, language);
  }

  @FieldResolver(() => [Evidence], {
    description:
      "The passages that support its own facts, such as its names, its date and its status, in the order of the documents and their words",
  })
  evidence(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EvidenceRow[]> {
    return evidenceOfEntity(reader, id);
  }

  @FieldResolver(() => MentionConnection, {
    description:
      "The passages that support any fact it takes part in, in the order of the documents and their words",
  })
  mentionedIn(
    @Root() { id }: EntityRow,
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
  ): Promise<Connection<EvidenceRow>> {
    return mentionsOf(reader, id, page);
  }
}
