import { Field, ObjectType } from "type-graphql";
import { Basis } from "../evidence/basis.js";
import { Evidenced } from "../evidence/evidenced.type.js";
import { connectionOf } from "../page/connection.type.js";
import { ParticipationRole } from "./participation-role.js";

@ObjectType({
  implements: Evidenced,
  description: "The part that one actor has in one act",
  simpleResolvers: true,
})
export class Participation extends Evidenced {
  @Field(() => ParticipationRole, { description: "The role" })
  role!: ParticipationRole;

  @Field(() => String, {
    nullable: true,
    description:
      "The title under which the actor is named for this part, as written; null where none is given",
  })
  title!: string | null;

  @Field(() => Basis, { description: "How it is known" })
  basis!: Basis;
}

export const { Edge: ParticipationEdge, Connection: ParticipationConnection } = connectionOf(
  "Participation",
  () => Participation,
  "participations",
);
