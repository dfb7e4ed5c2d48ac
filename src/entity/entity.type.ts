import { Field, ID, InterfaceType, ObjectType } from "type-graphql";
import { Basis } from "../evidence/basis.js";
import { Evidenced } from "../evidence/evidenced.type.js";
import type { CarriedSource } from "../evidence/fact-source.js";
import { EntityType } from "./entity-type.js";
import { NameKind } from "./name-kind.js";

const objectTypes: Record<EntityType | "FIGURE", string> = {
  ORGANISATION: "Organisation",
  PERSON: "Person",
  BORDER_GATE_PAIR: "BorderGatePair",
  BORDER_GATE: "BorderGate",
  CAMPAIGN: "Campaign",
  AGREEMENT: "Agreement",
  MEETING: "Meeting",
  JOINT_ACTION: "JointAction",
  COMMITMENT: "Commitment",
  SERIES: "Series",
  TOPIC: "Topic",
  PLACE: "Place",
  DOCUMENT: "Document",
  FIGURE: "Figure",
};

/** The GraphQL type of a row. */
export const resolveType = ({ type }: { type: keyof typeof objectTypes }): string => objectTypes[type];

@InterfaceType({ description: "Whatever has an id of its own", resolveType })
export abstract class Node {
  @Field(() => ID, {
    description: "A readable slug, unique over all entities and figures, the same for ever",
  })
  id!: string;
}

@InterfaceType({ implements: Node, description: "Whatever the graph has facts about", resolveType })
export abstract class Entity extends Node {
  @Field(() => EntityType, { description: "What it is" })
  type!: EntityType;
}

@ObjectType({
  implements: Evidenced,
  description: "A name of an entity, in one language",
  simpleResolvers: true,
})
export class Name extends Evidenced implements CarriedSource {
  @Field(() => String, { description: "The name as it is written" })
  text!: string;

  @Field(() => String, { description: "BCP 47, such as vi, en, zh-Hans or zh-Latn-pinyin" })
  language!: string;

  @Field(() => NameKind, { description: "What kind of name it is" })
  kind!: NameKind;

  @Field(() => Basis, { description: "Whether a document gives the name or it is known in the field" })
  basis!: Basis;

  evidence!: readonly string[];
}
