import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { EntityRow } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { Organisation } from "../organisation/organisation.type.js";
import { Person } from "../person/person.type.js";
import type { PostRow } from "./post.store.js";
import { Post } from "./post.type.js";

@Resolver(() => Post)
export class PostResolver {
  @FieldResolver(() => Person, { description: "Who holds it" })
  holder(@Root() { holder }: PostRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return entityById(reader, holder);
  }

  @FieldResolver(() => Organisation, { description: "Where" })
  organisation(@Root() { organisation }: PostRow, @Ctx() { reader }: Context): Promise<EntityRow | null> {
    return entityById(reader, organisation);
  }
}
