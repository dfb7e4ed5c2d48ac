import { expect } from "vitest";
import type { World } from "../world.js";
import { actsFor, counts, present } from "./counted.js";
import { claimsFrom, claimsOf, evidenceAsked } from "./evidence.js";
import { by } from "./order.js";
import { roles } from "./parts.js";
import type { PathsQuestion } from "./questions.js";
import { actorTypes, type Told, type ToldAct } from "./told.js";

interface Hop {
  readonly from: string;
  readonly act: ToldAct;
  readonly to: string;
}

const hopsThrough = (act: ToldAct, allowed: readonly string[]): Hop[] => {
  const actors = present(act).filter((it) => allowed.includes(it));
  return actors.flatMap((from) =>
    actors
      .filter((to) => to !== from && !actsFor(act, from, [to]) && !actsFor(act, to, [from]))
      .map((to) => ({ from, act, to })),
  );
};

/** From how few hops away each actor can come to one, where it can. */
const distancesTo = (to: string, hops: readonly Hop[], most: number): Map<string, number> => {
  const distances = new Map([[to, 0]]);
  for (let distance = 1; distance <= most; distance += 1)
    for (const hop of hops)
      if (distances.get(hop.to) === distance - 1 && !distances.has(hop.from))
        distances.set(hop.from, distance);
  return distances;
};

/** All ways of one length after all of the length before, until there are as many as are asked for. */
const waysOf = (told: Told, { from, to, maxActs, through, first, ...filter }: PathsQuestion): Hop[][] => {
  const between = told.ids(through ?? actorTypes);
  const acts = told.acts.filter((act) => counts(told, act, filter));
  const hops = acts.flatMap((act) => hopsThrough(act, [...between, from, to]));
  const distances = distancesTo(to, hops, maxActs);
  const found: Hop[][] = [];
  let begun: Hop[][] = [[]];
  for (let length = 1; length <= maxActs && found.length < first; length += 1) {
    const extended = begun.flatMap((way) => {
      const passed = [from, ...way.map((hop) => hop.to)];
      return hops
        .filter((hop) => hop.from === passed.at(-1) && !passed.includes(hop.to))
        .filter((hop) => (distances.get(hop.to) ?? Number.POSITIVE_INFINITY) <= maxActs - length)
        .filter((hop) => way.every(({ act }) => act !== hop.act))
        .map((hop) => [...way, hop]);
    });
    const arrived = extended.filter((way) => way.at(-1)?.to === to);
    found.push(...arrived.sort(by((way) => way.flatMap((hop) => keysOf(told, hop)))));
    begun = extended.filter((way) => way.at(-1)?.to !== to);
  }
  return found.slice(0, first);
};

const keysOf = (told: Told, { act, to }: Hop): string[] => [...told.nameKeys(to), ...told.nameKeys(act.id)];

const rolesOf = ({ parts }: ToldAct, actor: string): string[] =>
  roles.filter((role) => parts.some((part) => part.actor === actor && part.role === role));

const asked = `query ($from: ID!, $to: ID!, $maxActs: Int, $through: [ActorKind!], $first: Int, $on: [ID!],
    $during: EDTFDate, $via: [ActKind!]) {
  paths(from: $from, to: $to, maxActs: $maxActs, through: $through, first: $first, on: $on, during: $during, via: $via) {
    paths { length hops { from { id } act { id } to { id } fromRoles toRoles ${evidenceAsked} } }
    coverage { acts }
  }
}`;

interface Answered {
  readonly length: number;
  readonly hops: readonly { readonly evidence: Parameters<typeof claimsOf>[0] }[];
}

/** The ways between two actors, and the words of each hop, are the same both ways. */
export const samePaths = async (world: World, told: Told, question: PathsQuestion) => {
  const { paths } = await world.ask(asked, question);
  const expected = waysOf(told, question).map((way) => ({
    length: way.length,
    hops: way.map(({ from, act, to }) => ({
      ...{ from: { id: from }, act: { id: act.id }, to: { id: to } },
      ...{ fromRoles: rolesOf(act, from), toRoles: rolesOf(act, to) },
      evidence: claimsFrom(act.parts.filter(({ actor }) => actor === from || actor === to)),
    })),
  }));
  const answered = (paths.paths as Answered[]).map(({ length, hops }) => ({
    length,
    hops: hops.map((hop) => ({ ...hop, evidence: claimsOf(hop.evidence) })),
  }));
  expect(answered).toEqual(expected);
  expect(paths.coverage).toEqual({ acts: told.acts.length });
  return answered.length > 0;
};
