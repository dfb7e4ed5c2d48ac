import { type ClassType, Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page stands in its list", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether the list goes on behind this page" })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: "Whether this page was asked for by a cursor, and so has others before it",
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the first edge; null for an empty page",
  })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The cursor of the last edge; null for an empty page" })
  endCursor!: string | null;
}

/** The classes of a connection, such as `ActConnection` and `ActEdge`, over a type that exists already. */
export const connectionOf = (
  name: string,
  node: () => ClassType | (abstract new () => object),
  plural: string,
) => {
  @ObjectType(`${name}Edge`, {
    description: `One of ${plural} in its place in a list`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => String, { description: "Where this edge stands; give it as `after` for what follows" })
    cursor!: string;

    @Field(node as () => ClassType, { description: "What stands there" })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], { description: "The page, each with its cursor" })
    edges!: Edge[];

    @Field(() => [node()], { description: "The page without cursors" })
    nodes!: object[];

    @Field(() => PageInfo, { description: "Where the page stands in the list" })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "The length of the whole list; counted only when it is asked for" })
    totalCount!: number;
  }

  return { Edge, Connection };
};
