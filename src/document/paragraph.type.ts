import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../page/connection.type.js";

@ObjectType({ description: "A paragraph of a document's article", simpleResolvers: true })
export class Paragraph {
  @Field(() => Int, { description: "Its number among the non-empty lines of the document, counted from 1" })
  number!: number;
}

export const { Edge: ParagraphEdge, Connection: ParagraphConnection } = connectionOf(
  "Paragraph",
  () => Paragraph,
  "paragraphs",
);
