import { expect } from "vitest";
import type { World } from "../world.js";
import { claimsFrom, claimsOf, evidenceAsked, passagesOf, placesOf } from "./evidence.js";
import { by } from "./order.js";
import { idsOf } from "./pages.js";
import { roles } from "./parts.js";
import type { NeighbourhoodQuestion } from "./questions.js";
import { type Told, tiedTypes } from "./told.js";

interface Link {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly role: string | null;
  readonly basis: string;
  readonly passages: readonly string[];
}

/** The ties and the parts in acts between entities, by both ends, by type and by role. */
const linksOf = (told: Told): Link[] => {
  const tied = new Set(told.ids(tiedTypes));
  const ties = told.ties.map(({ from, to, type, basis, evidence }) => ({
    ...{ from, to, type, role: null },
    ...{ basis, passages: placesOf(evidence) },
  }));
  const parts = told.parts.map(({ actor, act, role, basis, passages }) => ({
    ...{ from: actor, to: act, type: "TOOK_PART_IN", role },
    ...{ basis, passages },
  }));
  return [...ties, ...parts]
    .filter(({ from, to }) => tied.has(from) && tied.has(to))
    .sort(by(({ from, to, type, role }) => [from, to, type, roles.indexOf(role ?? "")]));
};

/** The entities within so many links, with how many each is away. */
const stepsFrom = (links: readonly Link[], of: string, depth: number): Map<string, number> => {
  const steps = new Map([[of, 0]]);
  for (let step = 1; step <= depth; step += 1)
    for (const { from, to } of links)
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const)
        if (steps.get(one) === step - 1 && !steps.has(other)) steps.set(other, step);
  return steps;
};

const near = (told: Told, { of, depth, types = tiedTypes, first }: NeighbourhoodQuestion) => {
  const links = linksOf(told);
  const found = [...stepsFrom(links, of, depth)].filter(
    ([id]) => id === of || types.includes(told.typeOf(id)),
  );
  const keys = new Map(
    found.map(([id, steps]) => [id, [steps, -passagesOf(told.facts, id).length, ...told.nameKeys(id)]]),
  );
  const nodes = [...keys.keys()].sort(by((id) => keys.get(id) ?? [])).slice(0, first);
  const among = links.filter(({ from, to }) => nodes.includes(from) && nodes.includes(to));
  return { nodes, total: found.length, links: among };
};

const asked = `query ($of: ID!, $depth: Int, $types: [EntityType!], $first: Int) {
  neighbourhood(of: $of, depth: $depth, types: $types, first: $first) {
    nodes { id } total links { from to type role basis ${evidenceAsked} }
  }
}`;

interface AnsweredLink extends Omit<Link, "passages"> {
  readonly evidence: Parameters<typeof claimsOf>[0];
}

const ends = ({ from, to, type, role }: AnsweredLink | Link) => ({ from, to, type, role });

/** What is near an entity, and how it is tied and in whose words, is the same both ways. */
export const sameNeighbourhood = async (world: World, told: Told, question: NeighbourhoodQuestion) => {
  const { neighbourhood } = await world.ask(asked, question);
  const { nodes, total, links } = neighbourhood as { nodes: []; total: number; links: AnsweredLink[] };
  const expected = near(told, question);
  expect({ nodes: idsOf(nodes), total, links: links.map(ends) }).toEqual({
    ...expected,
    links: expected.links.map(ends),
  });
  const answered = links.map((it) => JSON.stringify([ends(it), it.basis, claimsOf(it.evidence)]));
  const meant = expected.links.map((it) => JSON.stringify([ends(it), it.basis, claimsFrom([it])]));
  expect(answered.sort()).toEqual(meant.sort());
  return nodes.length > 1;
};
