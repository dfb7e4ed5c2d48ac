import { Field, Float, Int, ObjectType } from "type-graphql";
import { Entity, Name } from "../entity/entity.type.js";
import { PageInfo } from "../page/connection.type.js";
import { MatchRule } from "./match-rule.js";

@ObjectType({ description: "An entity found by one of its names", simpleResolvers: true })
export class SearchEdge {
  @Field(() => String, { description: "Where this edge stands; give it as `after` for what follows" })
  cursor!: string;

  @Field(() => Entity, { description: "What was found" })
  node!: Entity;

  @Field(() => Name, {
    description: "The name that matched; of several by the same rule, a preferred one, then the shortest",
  })
  matched!: Name;

  @Field(() => MatchRule, { description: "How it matched" })
  rule!: MatchRule;

  @Field(() => Float, {
    description:
      "How close the rule is: 1 for EXACT, 0.9 for FOLDED, 0.7 for PREFIX, 0.5 for WORDS and 0.3 for FUZZY",
  })
  score!: number;
}

@ObjectType({ description: "A page of what was found", simpleResolvers: true })
export class SearchConnection {
  @Field(() => [SearchEdge], {
    description: "The page, each with its cursor, the name that matched and by which rule",
  })
  edges!: SearchEdge[];

  @Field(() => [Entity], { description: "The page without cursors" })
  nodes!: Entity[];

  @Field(() => PageInfo, { description: "Where the page stands in the list" })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many entities were found; counted only when it is asked for" })
  totalCount!: number;
}
