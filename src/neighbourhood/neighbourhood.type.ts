import { Field, ID, Int, ObjectType } from "type-graphql";
import { Entity } from "../entity/entity.type.js";
import { Basis } from "../evidence/basis.js";
import { Evidenced } from "../evidence/evidenced.type.js";
import { ParticipationRole } from "../participation/participation-role.js";
import type { LinkType } from "./link-type.js";

@ObjectType({
  implements: Evidenced,
  description: "That two entities are tied in one way, with the words that say so",
  simpleResolvers: true,
})
export class Link extends Evidenced {
  @Field(() => ID, { description: "The id of the entity that it leads from" })
  from!: string;

  @Field(() => ID, { description: "The id of the entity that it leads to" })
  to!: string;

  @Field(() => String, {
    description:
      "In which way, read from the one to the other: TOOK_PART_IN, CONCERNS, AT, UNDER, ABOUT, PART_OF, IN_SERIES, FOLLOWS, PRODUCED, SUPERSEDES, MADE_AT, FULFILLED_BY, HOLDS_POST, LOCATED_IN, SEATED_IN, COVERS, SUCCEEDED_BY, SIDE_OF, WITHIN or BROADER",
  })
  type!: LinkType;

  @Field(() => ParticipationRole, {
    nullable: true,
    description: "The role of who took part; null for a link that is not TOOK_PART_IN",
  })
  role!: ParticipationRole | null;

  @Field(() => ID, {
    nullable: true,
    description: "The id of the organisation that who took part acted for; null where none is named",
  })
  onBehalfOf!: string | null;

  @Field(() => Basis, { description: "How it is known" })
  basis!: Basis;
}

@ObjectType({ description: "What is near an entity in the graph", simpleResolvers: true })
export class Neighbourhood {
  @Field(() => [Entity], {
    description:
      "The entity itself, then those around it: the nearest first, then those that the most passages support facts of, then by name",
  })
  nodes!: object[];

  @Field(() => Int, {
    description: "How many there are, the entity itself among them, whatever was returned",
  })
  total!: number;
}
