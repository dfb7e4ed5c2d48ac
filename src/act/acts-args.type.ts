import { ArgsType, Field, ID } from "type-graphql";
import { Paging } from "../page/page-args.type.js";
import { duringArgument } from "../period/during-argument.js";
import { EDTFDate } from "../period/period.type.js";
import { ActKind } from "./act-kind.js";
import { ActStatus } from "./act-status.js";

@ArgsType()
export class ActsArgs extends Paging {
  @Field(() => [ActKind], { nullable: true, description: "Acts of any of these kinds; all by default" })
  kinds?: ActKind[];

  @Field(() => [ActStatus], { nullable: true, description: "Acts of any of these statuses; all by default" })
  statuses?: ActStatus[];

  @Field(() => [ID], {
    nullable: true,
    description: "Acts that concern any of these topics; any act by default",
  })
  on?: string[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "Whether acts that concern a narrower topic count for a topic in `on`; true by default",
  })
  includeNarrower?: boolean;

  @Field(() => ID, {
    nullable: true,
    description: "Acts at this place, or at one within it; anywhere or nowhere known by default",
  })
  at?: string;

  @Field(() => [ID], {
    nullable: true,
    description: "Acts that all of these actors took part in, in any role; anyone's by default",
  })
  participants?: string[];

  @Field(() => EDTFDate, {
    nullable: true,
    description: duringArgument,
  })
  during?: string;
}
