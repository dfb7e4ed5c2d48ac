import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { type EvidenceRow, evidenceOf } from "./evidence.store.js";
import { Evidence } from "./evidence.type.js";
import { Evidenced } from "./evidenced.type.js";
import type { CarriedSource, FactSource } from "./fact-source.js";

type EvidencedRow = CarriedSource | { readonly source: FactSource };

@Resolver(() => Evidenced)
export class EvidencedResolver {
  @FieldResolver(() => [Evidence], {
    description:
      "The passages that support it, in the order in which a reader gave them, or in that of the documents where it is a date of an entity's own; none where it is background",
  })
  evidence(@Root() row: EvidencedRow, @Ctx() { reader }: Context): Promise<EvidenceRow[]> {
    return evidenceOf(reader, "source" in row ? row.source : row);
  }
}
