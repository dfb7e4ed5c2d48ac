import { groupBy } from "../../group-by.js";
import { declarationsOf } from "../facts/declarations.js";
import type { Fact, SubjectType } from "../facts/fact.js";
import type { Position, Problem } from "../files/problem.js";

/** Ids declared as two different things. */
export const doubleDeclarations = (facts: readonly Fact[]): Problem[] => {
  const seen = new Map<string, SubjectType>();
  return facts.flatMap((fact) => {
    if (fact.kind !== "declaration") return [];
    const known = seen.get(fact.id) ?? fact.type;
    seen.set(fact.id, known);
    return known === fact.type
      ? []
      : [
          {
            at: fact.at,
            message: `${fact.id} is a ${fact.type} here and a ${known} elsewhere; an id is one thing`,
          },
        ];
  });
};

/** Links whose ends are unknown, or are not what that link can tie. */
export const brokenReferences = (facts: readonly Fact[]): Problem[] => {
  const declared = declarationsOf(facts);
  const problemOf = (id: string, allowed: readonly SubjectType[], at: Position): Problem[] => {
    const type = declared.get(id)?.type;
    if (type === undefined) return [{ at, message: `unknown id ${id}` }];
    return allowed.includes(type)
      ? []
      : [{ at, message: `${id} is a ${type}; what stands here is one of ${allowed.join(", ")}` }];
  };
  return facts.flatMap((fact) => {
    if (fact.kind !== "link") return [];
    const { onBehalfOf } = fact.details;
    return [
      ...problemOf(fact.from, fact.fromTypes, fact.at),
      ...problemOf(fact.to, fact.toTypes, fact.at),
      ...(typeof onBehalfOf === "string" ? problemOf(onBehalfOf, ["ORGANISATION"], fact.at) : []),
    ];
  });
};

const trees = ["PART_OF", "BROADER", "WITHIN", "FOLLOWS", "SUCCEEDED_BY", "SUPERSEDES"];

/** Ties of a thing to itself that are not found as cycles. */
export const tiesToItself = (told: readonly Fact[]): Problem[] =>
  told
    .filter((fact) => fact.kind === "link")
    .filter(({ type, from, to }) => from === to && !trees.includes(type))
    .map(({ at, type, from }) => ({
      at,
      message: `${from} is tied to itself by ${type}; name another, or leave it out`,
    }));

/** Links that would make something a part of itself, or come before itself. */
export const cycles = (facts: readonly Fact[]): Problem[] =>
  trees.flatMap((type) => {
    const ties = facts.filter((fact) => fact.kind === "link").filter((tie) => tie.type === type);
    const next = groupBy(ties, (tie) => tie.from);
    return ties.flatMap((tie) =>
      reaches(tie.to, tie.from, next)
        ? [{ at: tie.at, message: `${tie.from} leads back to itself by ${type}` }]
        : [],
    );
  });

const reaches = (start: string, goal: string, next: Map<string, { to: string }[]>): boolean => {
  const seen = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(next.get(id) ?? []).map(({ to }) => to));
  }
  return false;
};
