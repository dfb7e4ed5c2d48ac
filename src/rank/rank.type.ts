import { ObjectType } from "type-graphql";
import { Evidenced } from "../evidence/evidenced.type.js";
import { Tenure } from "../tenure/tenure.type.js";

@ObjectType({
  implements: [Tenure, Evidenced],
  description: "A military, police or customs rank or an academic title that a person has",
  simpleResolvers: true,
})
export class Rank extends Tenure {}
