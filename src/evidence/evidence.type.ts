import { Field, Int, ObjectType } from "type-graphql";
import { Basis } from "./basis.js";

@ObjectType({
  description:
    "A passage of a document that supports a fact: where the words stand, and the words themselves",
  simpleResolvers: true,
})
export class Evidence {
  @Field(() => Basis, {
    nullable: true,
    description: "How the fact is known from it; null for a passage that is not given for a fact",
  })
  basis!: Basis | null;

  @Field(() => Int, { description: "The paragraph: non-empty lines of the document, counted from 1" })
  paragraph!: number;

  @Field(() => Int, { description: "Where the words start in the paragraph, in UTF-16 code units from 0" })
  start!: number;

  @Field(() => Int, {
    description: "Where the words end, in UTF-16 code units; the unit at this place is not theirs",
  })
  end!: number;

  @Field(() => String, {
    description: "The first 16 hex digits of the SHA-256 of the words in UTF-8, as they were read",
  })
  sha256!: string;
}
