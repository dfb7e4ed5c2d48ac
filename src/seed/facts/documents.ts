import { groupBy } from "../../group-by.js";
import type { Fact, ValueFact } from "./fact.js";

/** A document, with what its header says of it and all that its seed file tells. */
export interface ToldDocument {
  readonly id: string;
  readonly values: ReadonlyMap<string, ValueFact>;
  readonly facts: readonly Fact[];
}

/** The documents that the files tell of, one for each file. */
export const documentsOf = (told: readonly Fact[]): ToldDocument[] => {
  const byFile = groupBy(told, ({ at }) => at.file);
  return told
    .filter((fact) => fact.kind === "declaration")
    .filter(({ type }) => type === "DOCUMENT")
    .map(({ id, at }) => {
      const facts = byFile.get(at.file) ?? [];
      const values = facts.filter((fact) => fact.kind === "value").filter(({ of }) => of === id);
      return { id, values: new Map(values.map((fact) => [fact.field, fact])), facts };
    });
};

/** The document's own file name. */
export const fileOf = ({ values }: ToldDocument): string => String(values.get("file")?.value);
