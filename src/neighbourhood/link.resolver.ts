import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { requireFew } from "../entity/require-few.js";
import { type LinkRow, linksAmong, mostIds } from "./neighbourhood.store.js";
import { Link } from "./neighbourhood.type.js";

@Resolver(() => Link)
export class LinkResolver {
  @Query(() => [Link], {
    description: `The links between any two of some entities, by the ids of both and then by type; an id that there is not has none. At most ${mostIds} ids.`,
  })
  links(
    @Arg("among", () => [ID], { description: `The ids of the entities, at most ${mostIds}` })
    among: string[],
    @Ctx() { reader }: Context,
  ): Promise<LinkRow[]> {
    requireFew("among", among, mostIds);
    return linksAmong(reader, among);
  }
}
