import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { coverageOf } from "./coverage.store.js";
import { Coverage } from "./coverage.type.js";

@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, { description: "What the graph rests on" })
  coverage(@Ctx() { reader }: Context): Promise<Coverage> {
    return coverageOf(reader);
  }
}
