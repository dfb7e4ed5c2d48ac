import { groupBy } from "../group-by.js";
import type { ParticipationRole } from "../participation/participation-role.js";

/** A part as a search for paths needs it. */
export interface ActPart {
  readonly actor: string;
  readonly sortKey: string;
  readonly role: ParticipationRole;
  /** an organisation's id; empty where there is none */
  readonly onBehalfOf: string;
}

/** An act with the parts in it. */
export interface ActWithParts {
  readonly act: string;
  readonly sortKey: string;
  readonly parts: readonly ActPart[];
}

/** From one actor to another through an act in which both took part. */
export interface HopRow {
  readonly from: string;
  readonly act: string;
  readonly to: string;
  readonly fromRoles: readonly ParticipationRole[];
  readonly toRoles: readonly ParticipationRole[];
}

interface Act {
  readonly act: string;
  readonly sortKey: string;
  readonly partsOf: ReadonlyMap<string, ActPart[]>;
}

const actsFor = (parts: readonly ActPart[], other: string): boolean =>
  parts.some(({ onBehalfOf }) => onBehalfOf === other);

const rolesOf = (parts: readonly ActPart[]): ParticipationRole[] => [
  ...new Set(parts.map(({ role }) => role)),
];

/** The hops through an act, each with what it is ordered by: the name of whom it leads to, and that of the act. */
const hopsThrough = ({ act, sortKey, partsOf }: Act, from: string): { order: string; hop: HopRow }[] => {
  const own = partsOf.get(from) ?? [];
  return [...partsOf].flatMap(([to, theirs]) => {
    if (to === from || actsFor(own, to) || actsFor(theirs, from)) return [];
    const order = [theirs[0]?.sortKey, to, sortKey, act].join("\0");
    return [{ order, hop: { from, act, to, fromRoles: rolesOf(own), toRoles: rolesOf(theirs) } }];
  });
};

/** Acts as ways between actors; a person and the body it acts for in an act have no way through it. */
export class HopGraph {
  readonly #acts: readonly Act[];
  readonly #actsOf: ReadonlyMap<string, Act[]>;
  readonly #hops = new Map<string, readonly HopRow[]>();

  constructor(acts: readonly ActWithParts[]) {
    this.#acts = acts.map(({ parts, ...act }) => ({ ...act, partsOf: groupBy(parts, ({ actor }) => actor) }));
    const places = this.#acts.flatMap((act) => [...act.partsOf.keys()].map((actor) => ({ actor, act })));
    this.#actsOf = new Map(
      [...groupBy(places, ({ actor }) => actor)].map(([actor, found]) => [
        actor,
        found.map(({ act }) => act),
      ]),
    );
  }

  /** All hops from an actor, in their order. */
  from(actor: string): readonly HopRow[] {
    const known = this.#hops.get(actor);
    if (known) return known;
    const hops = (this.#actsOf.get(actor) ?? [])
      .flatMap((act) => hopsThrough(act, actor))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ hop }) => hop);
    this.#hops.set(actor, hops);
    return hops;
  }

  /** The actors that share an act with any of these; who acts for whom is not looked at. */
  beside(actors: ReadonlySet<string>): Set<string> {
    return new Set(
      this.#acts.flatMap(({ partsOf }) => {
        const present = [...partsOf.keys()];
        const [one, another] = present.filter((actor) => actors.has(actor));
        if (one === undefined) return [];
        return another === undefined ? present.filter((actor) => actor !== one) : present;
      }),
    );
  }
}
