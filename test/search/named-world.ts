import type { Fact, NameFact } from "../../src/seed/facts/fact.js";
import { graphImage } from "../../src/seed/graph/graph-image.js";
import { load } from "../../src/seed/load/load.js";
import { database, emptyWorld, type World } from "../world.js";

const at = { file: "made-up.yaml", line: 1, column: 1 };

type Kind = NonNullable<NameFact["nameKind"]>;

/** A world of topics that have names and nothing else, by their ids; the first name of each is the preferred one. */
export const worldNaming = async (topics: Readonly<Record<string, readonly string[]>>): Promise<World> => {
  const facts = Object.entries(topics).flatMap(([id, names]): Fact[] => [
    { kind: "declaration", id, type: "TOPIC", at },
    ...names.map((text, index): NameFact => {
      const nameKind: Kind = index === 0 ? "PREFERRED" : "ALIAS";
      return { kind: "name", of: id, text, language: "en", nameKind, basis: "BACKGROUND", evidence: [], at };
    }),
  ]);
  const world = await emptyWorld();
  await load(world.driver, database, graphImage(facts), "made up");
  return world;
};
