import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import type { PeriodRow } from "../period/period.row.js";
import { type DocumentDetails, documentDetails } from "./document.store.js";
import { Document } from "./document.type.js";

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
}
