import type { Fact, SourcedFact } from "./fact.js";

/** Whether a fact says something of what is there, and so needs a ground. */
export const isSourced = (fact: Fact): fact is SourcedFact =>
  fact.kind !== "declaration" && fact.kind !== "silence";
