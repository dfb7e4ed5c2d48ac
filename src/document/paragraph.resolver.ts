import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EvidenceRow } from "../evidence/evidence.store.js";
import { Evidence } from "../evidence/evidence.type.js";
import { mostPassagesOfParagraph, type ParagraphRow, passagesOfParagraph } from "./article.store.js";
import { documentDetails } from "./document.store.js";
import { Paragraph } from "./paragraph.type.js";

@Resolver(() => Paragraph)
export class ParagraphResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Its words, as the corpus has them now; null where the corpus, or so much of the document, is not at hand",
  })
  async text(
    @Root() { document, number }: ParagraphRow,
    @Ctx() { corpus, reader }: Context,
  ): Promise<string | null> {
    const { file } = await documentDetails(reader, document);
    const text = await corpus.document(file);
    return text?.paragraphs[number - 1] ?? null;
  }

  @FieldResolver(() => [Evidence], {
    description: `Its passages that support a fact, in the order of its words, each once; the first ${mostPassagesOfParagraph}`,
  })
  passages(@Root() paragraph: ParagraphRow, @Ctx() { reader }: Context): Promise<EvidenceRow[]> {
    return passagesOfParagraph(reader, paragraph);
  }
}
