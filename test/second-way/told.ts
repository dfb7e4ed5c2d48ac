import { fold } from "../../src/search/folding.js";
import type { Fact, LinkFact } from "../../src/seed/facts/fact.js";
import { type Days, daysOf } from "./dates.js";
import { by } from "./order.js";
import { type Part, partsIn } from "./parts.js";

export interface ToldAct {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly date: string | undefined;
  readonly days: Days | undefined;
  readonly topics: readonly string[];
  readonly parts: readonly Part[];
}

export const actorTypes = ["ORGANISATION", "PERSON", "BORDER_GATE_PAIR"];
export const actTypes = ["CAMPAIGN", "AGREEMENT", "MEETING", "JOINT_ACTION", "COMMITMENT"];
/** What is tied to each other, so all entities but documents. */
export const tiedTypes = [...actorTypes, ...actTypes, "BORDER_GATE", "SERIES", "TOPIC", "PLACE"];

/** How far an act can have come, the least first: that nobody says how far is less than any other. */
export const statuses = [
  ...["UNKNOWN", "PROPOSED", "PLANNED", "AGREED", "UNDER_NEGOTIATION", "NEGOTIATED", "SIGNED", "IN_FORCE"],
  ...["TO_BE_SUPERSEDED", "SUPERSEDED", "ONGOING", "DONE", "FULFILLED"],
];

/** What facts tell, found by going through them. */
export class Told {
  readonly facts: readonly Fact[];
  readonly acts: readonly ToldAct[];
  readonly parts: readonly Part[];
  /** All ties but parts in acts. */
  readonly ties: readonly LinkFact[];
  readonly #types: ReadonlyMap<string, string>;
  readonly #nameKeys = new Map<string, [string, string, string]>();

  constructor(facts: readonly Fact[]) {
    const links = facts.filter((fact) => fact.kind === "link");
    this.facts = facts;
    this.parts = partsIn(links);
    this.ties = links.filter(({ type }) => type !== "TOOK_PART_IN");
    this.#types = new Map(facts.flatMap((it) => (it.kind === "declaration" ? [[it.id, it.type]] : [])));
    this.acts = this.ids(actTypes).map((id) => this.#act(id));
  }

  #act(id: string): ToldAct {
    const date = this.valueOf(id, "date");
    const parts = this.parts.filter(({ act }) => act === id);
    return {
      ...{ id, parts, type: this.typeOf(id), status: this.#statusOf(id), topics: this.from(id, "CONCERNS") },
      date,
      days: date === undefined ? undefined : daysOf(date),
    };
  }

  /** An agreement has the furthest status of its history, and any other act the one it is given. */
  #statusOf(id: string): string {
    const history = this.from(id, "HAD_STATUS").map((change) => this.valueOf(change, "status"));
    const given = history.length > 0 ? history : [this.valueOf(id, "status")];
    return statuses[Math.max(...given.map((status) => statuses.indexOf(status ?? "")))] ?? "";
  }

  typeOf(id: string): string {
    return this.#types.get(id) ?? "";
  }

  ids(types: readonly string[]): string[] {
    return [...this.#types].filter(([, type]) => types.includes(type)).map(([id]) => id);
  }

  valueOf(id: string, field: string): string | undefined {
    const fact = this.facts.find((it) => it.kind === "value" && it.of === id && it.field === field);
    return fact?.kind === "value" ? String(fact.value) : undefined;
  }

  /** Where the ties of a type lead from one. */
  from(id: string, type: string): string[] {
    return this.ties.filter((tie) => tie.type === type && tie.from === id).map(({ to }) => to);
  }

  /** From where the ties of a type lead to one. */
  to(id: string, type: string): string[] {
    return this.ties.filter((tie) => tie.type === type && tie.to === id).map(({ from }) => from);
  }

  /** One, and what leads to it by ties of a type at any depth. */
  below(id: string, type: string): string[] {
    return [id, ...this.to(id, type).flatMap((it) => this.below(it, type))];
  }

  /** What lists by name are ordered by: the name as it is folded, then as it is written, then the id. */
  nameKeys(id: string): [string, string, string] {
    const known = this.#nameKeys.get(id);
    if (known) return known;
    const names = this.facts.filter(
      (it) => it.kind === "name" && it.of === id && it.nameKind === "PREFERRED",
    );
    const [name = id] = ["vi", "en", "zh-Hans"].flatMap((tag) =>
      names.flatMap((it) => (it.kind === "name" && it.language === tag ? [it.text] : [])),
    );
    const keys: [string, string, string] = [fold(name), name, id];
    this.#nameKeys.set(id, keys);
    return keys;
  }

  byName(ids: readonly string[]): string[] {
    return [...new Set(ids)].sort(by((id) => this.nameKeys(id)));
  }
}

const idsInOrder = (acts: readonly ToldAct[], key: (first: number) => number): string[] =>
  [...acts].sort(by(({ days, id }) => [days ? 0 : 1, days ? key(days.first) : 0, id])).map(({ id }) => id);

/** By the first day, and by id where two have the same; undated ones last. */
export const earliestFirst = (acts: readonly ToldAct[]): string[] => idsInOrder(acts, (first) => first);
export const newestFirst = (acts: readonly ToldAct[]): string[] => idsInOrder(acts, (first) => -first);
