import { ArgsType, Field, ID } from "type-graphql";
import { ActStatus } from "../act/act-status.js";
import { Paging } from "../page/page-args.type.js";
import { AgreementKind } from "./agreement-kind.js";

@ArgsType()
export class AgreementsArgs extends Paging {
  @Field(() => [AgreementKind], {
    nullable: true,
    description: "Agreements of any of these kinds; all by default",
  })
  kinds?: AgreementKind[];

  @Field(() => [ActStatus], {
    nullable: true,
    description: "Agreements of any of these statuses; all by default",
  })
  statuses?: ActStatus[];

  @Field(() => [ID], {
    nullable: true,
    description:
      "Agreements that all of these actors are parties of: bound by it, signed it or issued it; anyone's by default",
  })
  parties?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: "Agreements that concern any of these topics; any agreement by default",
  })
  on?: string[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      "Whether agreements that concern a narrower topic count for a topic in `on`; true by default",
  })
  includeNarrower?: boolean;
}
