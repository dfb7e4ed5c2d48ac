import { Field, Int, ObjectType } from "type-graphql";
import { Coverage } from "../coverage/coverage.type.js";
import { ParticipationRole } from "../participation/participation-role.js";

@ObjectType({
  description: "From one actor to another through one act in which both took part",
  simpleResolvers: true,
})
export class Hop {
  @Field(() => [ParticipationRole], { description: "All roles of the one, by role" })
  fromRoles!: ParticipationRole[];

  @Field(() => [ParticipationRole], { description: "All roles of the other, by role" })
  toRoles!: ParticipationRole[];
}

@ObjectType({
  description: "A way from one actor to another through acts; no actor and no act is on it twice",
  simpleResolvers: true,
})
export class Path {
  @Field(() => Int, { description: "The number of acts" })
  length!: number;

  @Field(() => [Hop], { description: "Its hops in their order, from the one actor to the other" })
  hops!: Hop[];
}

@ObjectType({
  description: "The ways between two actors, and what was searched for them",
  simpleResolvers: true,
})
export class PathResult {
  @Field(() => [Path], {
    description:
      "The shortest first, those of one length in the order of the names of whom they go through, hop by hop, and of the acts; none where there is no way",
  })
  paths!: Path[];

  @Field(() => Coverage, { description: "What was searched" })
  coverage!: Coverage;
}
