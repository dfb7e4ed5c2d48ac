import { Field, InterfaceType } from "type-graphql";
import { Basis } from "../evidence/basis.js";
import { Evidenced } from "../evidence/evidenced.type.js";
import { Period } from "../period/period.type.js";

@InterfaceType({
  implements: Evidenced,
  description: "A title that a person has, and when documents show or state it",
})
export abstract class Tenure extends Evidenced {
  @Field(() => Period, {
    nullable: true,
    description: "From when to when; null where no beginning or end is stated",
  })
  period!: Period | null;

  @Field(() => [Period], {
    description: "The days on which a document shows the person under the title, earliest first",
  })
  seen!: Period[];

  @Field(() => Basis, { description: "How it is known" })
  basis!: Basis;
}
