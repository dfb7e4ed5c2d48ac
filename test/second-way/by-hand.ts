import type { Sketch } from "../sketch.js";

/** Which acts count. */
export interface Filter {
  readonly on?: readonly string[] | undefined;
  readonly during?: string | undefined;
  readonly via?: readonly string[] | undefined;
}

interface Part {
  readonly actor: string;
  readonly role: string;
  readonly onBehalfOf?: string | undefined;
}

export interface Hop {
  readonly from: string;
  readonly act: string;
  readonly to: string;
}

/** First and last days of the dates that the random graphs and filters use. */
const daysOf: Readonly<Record<string, readonly [string, string]>> = {
  "2020": ["2020-01-01", "2020-12-31"],
  "2021": ["2021-01-01", "2021-12-31"],
  "2022": ["2022-01-01", "2022-12-31"],
  "2021-05": ["2021-05-01", "2021-05-31"],
  "2021/2023": ["2021-01-01", "2023-12-31"],
  "2022-01-15/2022-02-01": ["2022-01-15", "2022-02-01"],
  "../2020": ["", "2020-12-31"],
};

/** The answers to questions across concepts, by plain loops over a sketch. */
export class ByHand {
  readonly #sketch: Sketch;
  readonly #ties: readonly (readonly [string, string, string])[];

  constructor(sketch: Sketch) {
    this.#sketch = sketch;
    this.#ties = (sketch.ties ?? []).map((tie) => tie.split(" ") as [string, string, string]);
  }

  actors(): string[] {
    const { things } = this.#sketch;
    return Object.keys(things).filter((id) =>
      ["ORGANISATION", "PERSON", "BORDER_GATE_PAIR"].includes(things[id] ?? ""),
    );
  }

  typeOf(id: string): string {
    return this.#sketch.things[id] ?? this.#sketch.acts[id]?.type ?? "";
  }

  /** What leads to one by ties of a type, at any depth, and itself. */
  below(id: string, type: string): string[] {
    const direct = this.#ties.filter(([, tie, to]) => tie === type && to === id).map(([from]) => from);
    return [id, ...direct.flatMap((it) => this.below(it, type))];
  }

  partsIn(act: string): Part[] {
    const stated = (this.#sketch.acts[act]?.parts ?? []).map((part) => ({ role: "PARTICIPANT", ...part }));
    const following = stated.flatMap(({ onBehalfOf, role }) =>
      onBehalfOf === undefined ? [] : [{ actor: onBehalfOf, role }],
    );
    return [...stated, ...following];
  }

  matches(act: string, { on, during, via }: Filter): boolean {
    const { date, topics = [], type = "MEETING" } = this.#sketch.acts[act] ?? { parts: [] };
    const matters = on?.flatMap((topic) => this.below(topic, "BROADER"));
    const [from = "", to = ""] = daysOf[date ?? ""] ?? [];
    const [first = "", last = ""] = daysOf[during ?? ""] ?? [];
    return (
      (via === undefined || via.includes(type)) &&
      (matters === undefined || topics.some((topic) => matters.includes(topic))) &&
      (during === undefined || (date !== undefined && from <= last && to >= first))
    );
  }

  /** The acts that count as cooperation. */
  counted(filter: Filter): string[] {
    return Object.entries(this.#sketch.acts)
      .filter(([id, { status }]) => status !== "PROPOSED" && this.matches(id, filter))
      .map(([id]) => id);
  }

  present(act: string, actor: string): boolean {
    return this.partsIn(act).some((part) => part.actor === actor);
  }

  actsFor(act: string, actor: string, bodies: readonly string[]): boolean {
    return this.partsIn(act).some((part) => part.actor === actor && bodies.includes(part.onBehalfOf ?? ""));
  }

  /** The acts in which one of these and another of those took part, neither for the other side. */
  shared(mine: readonly string[], theirs: readonly string[], filter: Filter): string[] {
    return this.counted(filter).filter((act) =>
      mine.some((m) =>
        theirs.some(
          (t) =>
            m !== t &&
            this.present(act, m) &&
            this.present(act, t) &&
            !this.actsFor(act, m, theirs) &&
            !this.actsFor(act, t, mine),
        ),
      ),
    );
  }

  /** Whether an actor is of a country in an act: as a body of it, as gates with a side in it, or as who acts for such a body. */
  ofCountry(act: string, actor: string, country: string): boolean {
    const bodies = this.#ties
      .filter(([, tie, to]) => tie === "LOCATED_IN" && to === country)
      .map(([from]) => from);
    const sides = this.#ties.filter(([, tie, to]) => tie === "SIDE_OF" && to === actor).map(([from]) => from);
    return [actor, ...sides].some((id) => bodies.includes(id)) || this.actsFor(act, actor, bodies);
  }

  /** Earliest first, undated last. */
  byTime(acts: readonly string[]): string[] {
    const dayOf = (act: string) => daysOf[this.#sketch.acts[act]?.date ?? ""]?.[0] ?? "9999";
    return [...acts].sort((a, b) => (`${dayOf(a)} ${a}` < `${dayOf(b)} ${b}` ? -1 : 1));
  }

  timeline(of: readonly string[], filter: Filter): string[] {
    const belongs = (act: string) =>
      of.some((id) => {
        const matters = this.below(id, "BROADER");
        const concerned = this.#sketch.acts[act]?.topics ?? [];
        return id === act || this.present(act, id) || concerned.some((topic) => matters.includes(topic));
      });
    const acts = Object.keys(this.#sketch.acts);
    return this.byTime(acts.filter((act) => belongs(act) && this.matches(act, filter)));
  }

  /** All paths, by length and then by the names of whom they lead to and of the acts. */
  paths(from: string, to: string, most: number, through: readonly string[], filter: Filter): Hop[][] {
    const acts = this.counted(filter);
    const extend = (path: Hop[]): Hop[][] => {
      const at = path.at(-1)?.to ?? from;
      if (at === to) return [path];
      if (path.length === most) return [];
      return this.actors().flatMap((next) =>
        acts.flatMap((act) => {
          const passed = next === from || path.some((hop) => hop.to === next || hop.act === act);
          const allowed = next === to || through.includes(this.typeOf(next));
          const leads = !passed && allowed && this.sharedBy(act, at, next);
          return leads ? extend([...path, { from: at, act, to: next }]) : [];
        }),
      );
    };
    const key = (path: Hop[]) => path.map((hop) => `${hop.to} ${hop.act}`).join(" ");
    return extend([]).sort((a, b) => a.length - b.length || (key(a) < key(b) ? -1 : 1));
  }

  sharedBy(act: string, one: string, other: string): boolean {
    return this.shared([one], [other], {}).includes(act);
  }

  /** The ids within so many links, with how many. */
  near(id: string, depth: number): Map<string, number> {
    const links = [
      ...this.#ties.map(([from, , to]) => [from, to]),
      ...Object.entries(this.#sketch.acts).flatMap(([act, { topics = [] }]) => [
        ...topics.map((topic) => [act, topic]),
        ...this.partsIn(act).map(({ actor }) => [actor, act]),
      ]),
    ];
    const found = new Map([[id, 0]]);
    for (let step = 1; step <= depth; step += 1)
      for (const it of [...found.keys()])
        for (const [from = "", to = ""] of links) {
          const other = from === it ? to : to === it ? from : it;
          if (!found.has(other)) found.set(other, step);
        }
    return found;
  }
}
