import type { PlaceKind } from "../../place/place-kind.js";
import type { Fact } from "../facts/fact.js";
import type { Problem } from "../files/problem.js";

const kindNeeded: Readonly<Record<string, PlaceKind>> = { country: "COUNTRY", province: "PROVINCE" };

/** Countries and provinces that are places of another kind. */
export const misplaced = (facts: readonly Fact[]): Problem[] => {
  const kinds = new Map(
    facts
      .filter((fact) => fact.kind === "value")
      .filter(({ field }) => field === "kind")
      .map(({ of, value }) => [of, value]),
  );
  return facts
    .filter((fact) => fact.kind === "link")
    .flatMap(({ only, from, to, at }) => {
      const needed = kindNeeded[only ?? ""];
      const kind = kinds.get(to);
      return needed === undefined || kind === undefined || kind === needed
        ? []
        : [{ at, message: `the ${only} of ${from} is a place of kind ${needed}; ${to} is a ${kind}` }];
    });
};
