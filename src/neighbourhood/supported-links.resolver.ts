import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EvidenceRow } from "../evidence/evidence.store.js";
import { Evidence } from "../evidence/evidence.type.js";
import type { LinkRow } from "./neighbourhood.store.js";
import { Link } from "./neighbourhood.type.js";
import { linksSupportedBy } from "./supported-links.store.js";

@Resolver(() => Evidence)
export class SupportedLinksResolver {
  @FieldResolver(() => [Link], {
    description:
      "The links between the entities in `supports` that the passage supports, by the ids of both ends and then by type",
  })
  links(@Root() passage: EvidenceRow, @Ctx() { reader }: Context): Promise<LinkRow[]> {
    return linksSupportedBy(reader, passage);
  }
}
