import { InterfaceType } from "type-graphql";
import { Entity, Node, resolveType } from "../entity/entity.type.js";

@InterfaceType({ implements: [Entity, Node], description: "Whoever takes part in acts", resolveType })
export abstract class Actor extends Entity {}
