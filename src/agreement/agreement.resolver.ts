import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { type Connection, largestPageSize } from "../page/page.js";
import type { PartInAct } from "../participation/participation.row.js";
import { partsInAct } from "../participation/participation.store.js";
import { Participation } from "../participation/participation.type.js";
import { type StatusChangeRow, statusHistoryOf, supersededBy, supersedes } from "./agreement.store.js";
import { Agreement, AgreementConnection, StatusChange } from "./agreement.type.js";
import { agreementsMatching, partyRoles } from "./agreements.store.js";
import { AgreementsArgs } from "./agreements-args.type.js";

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, {
    nullable: true,
    description: "The agreement with this id; null where there is none",
  })
  agreement(
    @Arg("id", () => ID, { description: "Its id" }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<EntityRow | null> {
    return entityById(reader, id, "AGREEMENT");
  }

  @Query(() => AgreementConnection, { description: "The agreements, of whatever status, by name" })
  agreements(
    @Args(() => AgreementsArgs) { first, after, ...filter }: AgreementsArgs,
    @Ctx() { reader }: Context,
  ): Promise<Connection<EntityRow>> {
    return agreementsMatching(reader, filter, { first, after });
  }

  @FieldResolver(() => [StatusChange], {
    description: "The statuses it had, earliest first and undated ones last",
  })
  statusHistory(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<StatusChangeRow[]> {
    return statusHistoryOf(reader, id);
  }

  @FieldResolver(() => [Participation], {
    description: `Who is bound by it, signed it or issued it, by role and then by name; the first ${largestPageSize}`,
  })
  async parties(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<readonly PartInAct[]> {
    const { nodes } = await partsInAct(reader, id, { roles: partyRoles }, { first: largestPageSize });
    return nodes;
  }

  @FieldResolver(() => [Agreement], { description: "The agreements that it replaces, by name" })
  supersedes(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(supersedes, id, {});
  }

  @FieldResolver(() => [Agreement], { description: "The agreements that replace it, by name" })
  supersededBy(@Root() { id }: EntityRow, @Ctx() { reader }: Context): Promise<EntityRow[]> {
    return reader.list(supersededBy, id, {});
  }
}
