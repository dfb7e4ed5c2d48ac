import { Field, ObjectType } from "type-graphql";
import { Actor } from "../actor/actor.type.js";
import { Entity, Node } from "../entity/entity.type.js";
import { connectionOf } from "../page/connection.type.js";
import { OrganisationKind } from "./organisation-kind.js";

@ObjectType({
  implements: [Actor, Entity, Node],
  description: "A body: an administration, an office, a group",
  simpleResolvers: true,
})
export class Organisation extends Actor {
  @Field(() => OrganisationKind, { description: "What kind of body it is" })
  organisationKind!: OrganisationKind;
}

export const { Edge: OrganisationEdge, Connection: OrganisationConnection } = connectionOf(
  "Organisation",
  () => Organisation,
  "organisations",
);
