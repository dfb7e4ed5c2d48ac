import { Field, Int, ObjectType } from "type-graphql";
import { Entity, Node } from "../entity/entity.type.js";
import { connectionOf } from "../page/connection.type.js";
import { Period } from "../period/period.type.js";

@ObjectType({
  implements: [Entity, Node],
  description: "A source: an article or another text",
  simpleResolvers: true,
})
export class Document extends Entity {
  @Field(() => String, { description: "The name of its file in the corpus" })
  file!: string;

  @Field(() => String, { nullable: true, description: "Its headline; null where the text has none" })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "Who published it; null where it does not say" })
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: "Who wrote it; null where it does not say" })
  author!: string | null;

  @Field(() => Period, { nullable: true, description: "When it was published; null where it does not say" })
  published!: Period | null;

  @Field(() => String, { description: "The language it is written in, BCP 47" })
  language!: string;

  @Field(() => String, { description: "The SHA-256 of its file, 64 hex digits, as it was read" })
  sha256!: string;

  @Field(() => Int, { description: "The number of its paragraphs: its non-empty lines" })
  paragraphs!: number;
}

export const { Edge: DocumentEdge, Connection: DocumentConnection } = connectionOf(
  "Document",
  () => Document,
  "documents",
);
