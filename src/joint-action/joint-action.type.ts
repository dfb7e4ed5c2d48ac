import { ObjectType } from "type-graphql";
import { Act } from "../act/act.type.js";
import { Entity, Node } from "../entity/entity.type.js";

@ObjectType({
  implements: [Act, Entity, Node],
  description:
    "What actors did together that is no campaign, agreement or meeting, such as letters exchanged",
  simpleResolvers: true,
})
export class JointAction extends Act {}
