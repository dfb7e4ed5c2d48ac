import { ArgsType, Field, ID } from "type-graphql";
import { ActKind } from "../act/act-kind.js";
import { Paging } from "../page/page-args.type.js";
import { duringArgument } from "../period/during-argument.js";
import { EDTFDate } from "../period/period.type.js";

@ArgsType()
export class CooperationArgs extends Paging {
  @Field(() => ID, { nullable: true, description: "The other actor; anyone by default" })
  with?: string;

  @Field(() => [ID], {
    nullable: true,
    description: "Acts that concern any of these topics; any act by default",
  })
  on?: string[];

  @Field(() => EDTFDate, {
    nullable: true,
    description: duringArgument,
  })
  during?: string;

  @Field(() => [ActKind], { nullable: true, description: "Acts of any of these kinds; all by default" })
  via?: ActKind[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      "Whether the parts of those below the actor, at any depth, count as its own, and likewise for the actor in `with`; those below the actor are then no partners of it unless `with` names one, nor is whoever acts for one of them. False by default",
  })
  includeSubordinates?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "Whether acts that concern a narrower topic count for a topic in `on`; true by default",
  })
  includeNarrower?: boolean;
}
