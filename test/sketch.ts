import type { Fact, SubjectType } from "../src/seed/facts/fact.js";
import { graphImage } from "../src/seed/graph/graph-image.js";
import { load } from "../src/seed/load/load.js";
import { database, emptyWorld, type World } from "./world.js";

/** A part that an actor has in an act, and for whom. */
export interface SketchedPart {
  readonly actor: string;
  readonly role?: string;
  readonly onBehalfOf?: string;
}

/** An act with its parts; it is done, and a meeting, unless told otherwise. */
export interface SketchedAct {
  readonly parts: readonly SketchedPart[];
  readonly type?: SubjectType;
  readonly status?: string;
  readonly date?: string | undefined;
  readonly topics?: readonly string[];
}

/** A small graph in few words: things by their ids, which are their names too, ties and acts. */
export interface Sketch {
  readonly things: Readonly<Record<string, SubjectType>>;
  /** as `from TYPE to` */
  readonly ties?: readonly string[];
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly acts: Readonly<Record<string, SketchedAct>>;
}

const at = { file: "sketch", line: 1, column: 1 };
const background = { basis: "BACKGROUND", evidence: [], at } as const;

const declaration = (id: string, type: SubjectType): Fact[] => [
  { kind: "declaration", id, type, at },
  { kind: "name", of: id, text: id, language: "en", nameKind: "PREFERRED", ...background },
];

const value = (of: string, field: string, it: string): Fact => ({
  kind: "value",
  of,
  field,
  value: it,
  ...background,
});

const tie = (from: string, type: string, to: string, details: Record<string, string> = {}): Fact => ({
  kind: "link",
  type,
  from,
  to,
  fromTypes: [],
  toTypes: [],
  details,
  ...background,
});

const actFacts = ([id, act]: [string, SketchedAct]): Fact[] => [
  ...declaration(id, act.type ?? "MEETING"),
  value(id, "status", act.status ?? "DONE"),
  ...(act.date === undefined ? [] : [value(id, "date", act.date)]),
  ...(act.topics ?? []).map((topic) => tie(id, "CONCERNS", topic)),
  ...act.parts.map(({ actor, role = "PARTICIPANT", onBehalfOf }) =>
    tie(actor, "TOOK_PART_IN", id, { role, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) }),
  ),
];

/** What a sketch says, as facts without evidence. */
export const factsOf = ({ things, ties = [], values = {}, acts }: Sketch): Fact[] => [
  ...Object.entries(things).flatMap(([id, type]) => declaration(id, type)),
  ...Object.entries(values).flatMap(([id, fields]) =>
    Object.entries(fields).map(([field, it]) => value(id, field, it)),
  ),
  ...ties.map((it) => {
    const [from = "", type = "", to = ""] = it.split(" ");
    return tie(from, type, to);
  }),
  ...Object.entries(acts).flatMap(actFacts),
];

/** Makes the graph of a world what facts say. */
export const loadFacts = async (world: World, facts: readonly Fact[]): Promise<void> => {
  await load(world.driver, database, graphImage(facts), "facts");
};

/** A world that holds what a sketch says. */
export const sketchedWorld = async (sketch: Sketch): Promise<World> => {
  const world = await emptyWorld();
  await loadFacts(world, factsOf(sketch));
  return world;
};
