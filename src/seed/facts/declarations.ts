import type { Declaration, Fact } from "./fact.js";

/** What each id is declared to be, and where. */
export const declarationsOf = (facts: readonly Fact[]): Map<string, Declaration> =>
  new Map(facts.filter((fact) => fact.kind === "declaration").map((fact) => [fact.id, fact]));
