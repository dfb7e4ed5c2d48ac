import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { EntityType } from "../entity/entity-type.js";
import { Paging } from "../page/page-args.type.js";
import { longestQuery, type SearchPage, search } from "./search.store.js";
import { SearchConnection } from "./search.type.js";

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      "The entities with a name that matches, in any language or script, each once: by rule, the closest first, then by name; of names that begin with the text, the shorter first",
  })
  search(
    @Arg("query", () => String, {
      description: `The text to search, at most ${longestQuery} characters; any text is safe, and a blank one finds nothing`,
    })
    query: string,
    @Args(() => Paging) page: Paging,
    @Ctx() { reader }: Context,
    @Arg("types", () => [EntityType], { nullable: true, description: "Any of these types; all by default" })
    types?: EntityType[],
  ): Promise<SearchPage> {
    return search(reader, query, types, page);
  }
}
