import type { Fact, SourcedFact } from "./fact.js";

/** Whether a fact is more than that something is there, and so needs a ground. */
export const isSourced = (fact: Fact): fact is SourcedFact => fact.kind !== "declaration";
