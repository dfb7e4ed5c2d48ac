import { ObjectType } from "type-graphql";
import { Evidenced } from "../evidence/evidenced.type.js";
import { Tenure } from "../tenure/tenure.type.js";

@ObjectType({
  implements: [Tenure, Evidenced],
  description: "A post that a person holds at an organisation",
  simpleResolvers: true,
})
export class Post extends Tenure {}
