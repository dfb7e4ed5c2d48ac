import type { Fact } from "../facts/fact.js";
import { isSourced } from "../facts/is-sourced.js";
import type { Problem } from "../files/problem.js";
import { noDocument } from "../format/sourced.js";

/** Facts without the evidence that their basis needs, or with evidence that it cannot have. */
export const unfoundedFacts = (facts: readonly Fact[]): Problem[] =>
  facts.filter(isSourced).flatMap(({ at, basis, evidence }) => {
    if (evidence.some(({ document }) => document === noDocument))
      return [{ at, message: "a registry file holds background only; put this in the file of its document" }];
    if (basis === "BACKGROUND" && evidence.length > 0)
      return [{ at, message: "background has no evidence here; leave out basis, or the evidence" }];
    if (basis !== "BACKGROUND" && evidence.length === 0)
      return [{ at, message: "this fact has no evidence; give a locator, or basis: BACKGROUND" }];
    return [];
  });
