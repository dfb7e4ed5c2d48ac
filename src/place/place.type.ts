import { Field, ObjectType } from "type-graphql";
import { Entity, Node } from "../entity/entity.type.js";
import { PlaceKind } from "./place-kind.js";

@ObjectType({
  implements: [Entity, Node],
  description: "A place where acts happen, or that bodies are in charge of",
  simpleResolvers: true,
})
export class Place extends Entity {
  @Field(() => PlaceKind, { description: "What kind of place it is" })
  placeKind!: PlaceKind;
}
