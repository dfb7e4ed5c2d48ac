import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { EntityConnection } from "../entity/entity-connection.type.js";
import { EntityType } from "../entity/entity-type.js";
import { allOfType } from "../entity/named.store.js";
import type { EvidenceRow } from "../evidence/evidence.store.js";
import { Evidence } from "../evidence/evidence.type.js";
import type { Connection } from "../page/page.js";
import { Paging } from "../page/page-args.type.js";
import type { PeriodRow } from "../period/period.row.js";
import { articleOf, type ParagraphRow } from "./article.store.js";
import { type DocumentDetails, documentDetails } from "./document.store.js";
import { Document, DocumentConnection } from "./document.type.js";
import { entitiesOf, mostPassages, passagesOf } from "./document-contents.store.js";
import { ParagraphConnection } from "./paragraph.type.js";

const detail = async <Key extends keyof DocumentDetails>(
  { id }: EntityRow,
  { reader }: Context,
  key: Key,
): Promise<DocumentDetails[Key]> => (await documentDetails(reader, id))[key];

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, {
    nullable: true,
    description: "The document with this id; null where there is none",
  })
  document(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "DOCUMENT");
  }

  @Query(() => DocumentConnection, { description: "All documents, by name" })
  documents(@Args(() => Paging) page: Paging, @Ctx() { reader }: Context): Promise<Connection<EntityRow>> {
    return allOfType(reader, "DOCUMENT", page);
  }

  @FieldResolver()
  file(@Root() document: EntityRow, @Ctx() context: Context): Promise<string> {
    return detail(document, context, "file");
  }

  @FieldResolver()
  title(@Root() document: EntityRow, @Ctx() context: Context): Promise<string | null> {
    return detail(document, context, "title");
  }

  @FieldResolver()
  publisher(@Root() document: EntityRow, @Ctx() context: Context): Promise<string | null> {
    return detail(document, context, "publisher");
  }

  @FieldResolver()
  author(@Root() document: EntityRow, @Ctx() context: Context): Promise<string | null> {
    return detail(document, context, "author");
  }

  @FieldResolver()
  published(@Root() { period }: EntityRow): PeriodRow | null {
    return period;
  }

  @FieldResolver()
  language(@Root() document: EntityRow, @Ctx() context: Context): Promise<string> {
    return detail(document, context, "language");
  }

  @FieldResolver()
  sha256(@Root() document: EntityRow, @Ctx() context: Context): Promise<string> {
    return detail(document, context, "sha256");
  }

  @FieldResolver()
  paragraphs(@Root() document: EntityRow, @Ctx() context: Context): Promise<number> {
    return detail(document, context, "paragraphs");
  }

  @FieldResolver(() => [Evidence], {
    description: `Its passages that support a fact, in the order of its words, each once; refused where they are more than ${mostPassages}`,
  })
  passages(
    @Root() { id }: EntityRow,
    @Ctx() { reader }: Context,
    @Arg("paragraph", () => Int, {
      nullable: true,
      description: "Those of this paragraph, counted from 1; of all paragraphs by default",
    })
    paragraph?: number | null,
  ): Promise<EvidenceRow[]> {
    return passagesOf(reader, id, paragraph);
  }

  @FieldResolver(() => ParagraphConnection, {
    description:
      "The paragraphs of its article, in the order of its text; what stands around the article on its page, such as menus, is left out",
  })
  article(
    @Root() { id }: EntityRow,
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
  ): Promise<Connection<ParagraphRow>> {
    return articleOf(reader, id, page);
  }

  @FieldResolver(() => EntityConnection, {
    description:
      "The entities that take part in a fact which its words support, by name; itself among them where its words tell of it",
  })
  entities(
    @Root() { id }: EntityRow,
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
    @Arg("types", () => [EntityType], {
      nullable: true,
      description: "Entities of any of these types; all by default",
    })
    types?: EntityType[],
  ): Promise<Connection<EntityRow>> {
    return entitiesOf(reader, id, types, page);
  }
}
