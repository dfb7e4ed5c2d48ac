import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Document } from "../document/document.type.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { Entity } from "../entity/entity.type.js";
import { hashOfWords } from "./corpus.js";
import type { EvidenceRow } from "./evidence.store.js";
import { Evidence } from "./evidence.type.js";
import { supportedBy } from "./supports.store.js";
import { lookUp } from "./words.js";

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Document, { description: "The document that the words stand in" })
  document(@Root() passage: EvidenceRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return entityById(reader, passage.document, "DOCUMENT");
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The words, as the corpus has them now; null where the corpus is not at hand",
  })
  async quote(@Root() passage: EvidenceRow, @Ctx() context: Context): Promise<string | null> {
    return (await lookUp(context, passage))?.words ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The paragraph that the words stand in, from which `start` and `end` are counted; null where the corpus is not at hand",
  })
  async paragraphText(@Root() passage: EvidenceRow, @Ctx() context: Context): Promise<string | null> {
    return (await lookUp(context, passage))?.paragraph ?? null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether the words in the corpus have the hash that they were read with; null where the corpus is not at hand",
  })
  async verified(@Root() passage: EvidenceRow, @Ctx() context: Context): Promise<boolean | null> {
    const found = await lookUp(context, passage);
    return found && found.words !== null && hashOfWords(found.words) === passage.sha256;
  }

  @FieldResolver(() => [Entity], {
    description: "The entities that take part in a fact which the passage supports, by name",
  })
  supports(@Root() passage: EvidenceRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return supportedBy(reader, passage);
  }
}
