import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { EntityType } from "../entity/entity-type.js";
import { defaultPageSize, largestPageSize } from "../page/page.js";
import { LinkDirection, LinkType } from "./link-type.js";
import {
  type LinkRow,
  linksAmong,
  mostDepth,
  mostIds,
  type NeighbourhoodRow,
  neighbourhoodOf,
  usualDepth,
} from "./neighbourhood.store.js";
import { Link, Neighbourhood } from "./neighbourhood.type.js";

@Resolver(() => Neighbourhood)
export class NeighbourhoodResolver {
  @Query(() => Neighbourhood, {
    description:
      "What is near an entity: those that it is tied to, and those that they are tied to. Documents are no part of it: they are the evidence of the ties",
  })
  neighbourhood(
    @Arg("of", () => ID, { description: "The entity, which is no document" }) of: string,
    @Ctx() { reader }: Context,
    @Arg("depth", () => Int, {
      nullable: true,
      defaultValue: usualDepth,
      description: `How many links away the farthest may be: 1 to ${mostDepth}, ${usualDepth} by default`,
    })
    depth?: number,
    @Arg("types", () => [EntityType], {
      nullable: true,
      description:
        "Entities of any of these types, and the entity itself; the way to them may lead through others. All by default",
    })
    types?: EntityType[],
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: defaultPageSize,
      description: `How many entities to return, itself among them: 1 to ${largestPageSize}, ${defaultPageSize} by default`,
    })
    first?: number,
    @Arg("via", () => [LinkType], {
      nullable: true,
      description: "Only along links of these types; all by default",
    })
    via?: LinkType[],
    @Arg("direction", () => LinkDirection, {
      nullable: true,
      description: "Only along links in this direction, seen from the entity; both by default",
    })
    direction?: LinkDirection,
    @Arg("without", () => [ID], {
      nullable: true,
      description: `Entities to leave out of those returned, for those that are known already: what follows comes in their place. They count in the total, and the entity itself is never left out. At most ${mostIds} ids; none by default`,
    })
    without?: string[],
  ): Promise<NeighbourhoodRow> {
    return neighbourhoodOf(reader, of, { depth, types, first, via, direction, without });
  }

  @FieldResolver(() => [Link], {
    description: "The links between any two of the entities returned, by the ids of both and then by type",
  })
  links(@Root() { nodes }: NeighbourhoodRow, @Ctx() { reader }: Context): Promise<LinkRow[]> {
    return linksAmong(
      reader,
      nodes.map(({ id }) => id),
    );
  }
}
