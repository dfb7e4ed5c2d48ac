import { InterfaceType } from "type-graphql";

@InterfaceType({ description: "Whatever leads to the passages that support it" })
export abstract class Evidenced {}
