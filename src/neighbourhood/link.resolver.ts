import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { BadUserInput } from "../errors.js";
import { type LinkRow, linksAmong } from "./neighbourhood.store.js";
import { Link } from "./neighbourhood.type.js";

const mostAmong = 1500;

@Resolver(() => Link)
export class LinkResolver {
  @Query(() => [Link], {
    description: `The links between any two of some entities, by the ids of both and then by type; an id that there is not has none. At most ${mostAmong} ids.`,
  })
  links(
    @Arg("among", () => [ID], { description: `The ids of the entities, at most ${mostAmong}` })
    among: string[],
    @Ctx() { reader }: Context,
  ): Promise<LinkRow[]> {
    if (among.length > mostAmong)
      throw new BadUserInput(`among takes at most ${mostAmong} ids; it was given ${among.length}`);
    return linksAmong(reader, among);
  }
}
