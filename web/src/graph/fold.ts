import { isAct, isActor } from "./act-or-actor.js";
import type { Shown, ShownLink } from "./shown.js";
import type { ViewLink, ViewNode } from "./view.js";

/** An act that is only proposed or planned, or of which nobody says how far it came, is no cooperation yet. */
const notYet: readonly (string | null)[] = ["PROPOSED", "PLANNED", "UNKNOWN"];

const isFolded = (node: ViewNode): boolean => isAct(node) && !notYet.includes(node.status);

/** The parts that actors have in each act, by the act. */
const partsByAct = (nodes: readonly ViewNode[], links: readonly ViewLink[]): Map<string, ViewLink[]> => {
  const acts = new Set(nodes.filter(isFolded).map(({ id }) => id));
  const actors = new Set(nodes.filter(isActor).map(({ id }) => id));
  const parts = new Map<string, ViewLink[]>();
  for (const link of links)
    if (link.type === "TOOK_PART_IN" && acts.has(link.to) && actors.has(link.from))
      parts.set(link.to, [...(parts.get(link.to) ?? []), link]);
  return parts;
};

/** The pairs of those who took part in one act; a person and the body they act for in it are none. */
const pairsIn = (parts: readonly ViewLink[]): [string, string][] => {
  const actors = [...new Set(parts.map(({ from }) => from))].sort();
  const actsFor = new Set(parts.map(({ from, onBehalfOf }) => `${from} ${onBehalfOf}`));
  return actors.flatMap((one, index) =>
    actors
      .slice(index + 1)
      .filter((other) => !actsFor.has(`${one} ${other}`) && !actsFor.has(`${other} ${one}`))
      .map((other): [string, string] => [one, other]),
  );
};

const cooperated = (id: string, acts: readonly string[]): ShownLink => {
  const [from = "", to = ""] = id.split(" COOPERATED ");
  return { id, from, to, type: "COOPERATED", role: null, basis: "INFERRED", evidence: [], acts };
};

/** Acts folded into one link between each two who took part in them; its `acts` lead back. */
export const folded = (nodes: readonly ViewNode[], links: readonly ViewLink[]): Shown => {
  const actsOf = new Map<string, string[]>();
  for (const [act, parts] of partsByAct(nodes, links))
    for (const [one, other] of pairsIn(parts)) {
      const id = `${one} COOPERATED ${other}`;
      actsOf.set(id, [...(actsOf.get(id) ?? []), act]);
    }
  const left = nodes.filter((node) => !isFolded(node));
  const ids = new Set(left.map(({ id }) => id));
  return {
    nodes: left,
    links: [
      ...links.filter(({ from, to }) => ids.has(from) && ids.has(to)).map((link) => ({ ...link, acts: [] })),
      ...[...actsOf].map(([id, acts]) => cooperated(id, acts)),
    ],
  };
};
