import { Field, ObjectType } from "type-graphql";
import { Basis } from "../evidence/basis.js";
import { Evidenced } from "../evidence/evidenced.type.js";
import { Period } from "../period/period.type.js";

@ObjectType({
  implements: Evidenced,
  description: "A post that a person holds at an organisation",
  simpleResolvers: true,
})
export class Post extends Evidenced {
  @Field(() => Period, {
    nullable: true,
    description: "From when to when; null where no beginning or end is stated",
  })
  period!: Period | null;

  @Field(() => [Period], {
    description: "The days on which a document shows the holder in the post, earliest first",
  })
  seen!: Period[];

  @Field(() => Basis, { description: "How it is known" })
  basis!: Basis;
}
