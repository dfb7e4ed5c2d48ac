import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { type ConnectedRow, partnersOfActor } from "./connected.store.js";
import { ConnectedActor } from "./statistics.type.js";

@Resolver(() => ConnectedActor)
export class ConnectedActorResolver {
  @FieldResolver(() => Int, {
    description: "The number of actors that it cooperated with: what its `cooperation` has in all",
  })
  partnerCount(@Root() row: ConnectedRow, @Ctx() { reader }: Context): Promise<number> {
    return partnersOfActor(reader, row);
  }
}
