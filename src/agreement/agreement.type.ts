import { Field, ObjectType } from "type-graphql";
import { Act } from "../act/act.type.js";
import { ActStatus } from "../act/act-status.js";
import { Entity, Node } from "../entity/entity.type.js";
import { Basis } from "../evidence/basis.js";
import { Evidenced } from "../evidence/evidenced.type.js";
import { connectionOf } from "../page/connection.type.js";
import { Period } from "../period/period.type.js";
import { AgreementKind } from "./agreement-kind.js";

@ObjectType({
  implements: [Act, Entity, Node],
  description: "A text that actors agreed, signed or issued, or mean to",
  simpleResolvers: true,
})
export class Agreement extends Act {
  @Field(() => AgreementKind, { description: "What kind of text it is" })
  agreementKind!: AgreementKind;

  @Field(() => String, { nullable: true, description: "Its official number; null where none is given" })
  number!: string | null;
}

@ObjectType({
  implements: Evidenced,
  description: "A status that an agreement had, and from when",
  simpleResolvers: true,
})
export class StatusChange extends Evidenced {
  @Field(() => ActStatus, { description: "The status" })
  status!: ActStatus;

  @Field(() => Period, {
    nullable: true,
    description: "When it came to have it; null where no date is known",
  })
  date!: Period | null;

  @Field(() => Basis, { description: "How it is known" })
  basis!: Basis;
}

export const { Edge: AgreementEdge, Connection: AgreementConnection } = connectionOf(
  "Agreement",
  () => Agreement,
  "agreements",
);
