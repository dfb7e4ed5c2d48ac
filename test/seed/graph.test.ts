import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Corpus } from "../../src/evidence/corpus.js";
import { checkSeeds } from "../../src/seed/check/check-seeds.js";
import { graphImage } from "../../src/seed/graph/graph-image.js";
import { load } from "../../src/seed/load/load.js";
import { database, emptyWorld, portsCorpus, type World } from "../world.js";
import { portsCopy } from "./ports-copy.js";

describe("the graph of the four ports", () => {
  const ports = portsCopy();
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  const facts = async () => (await checkSeeds(ports.folder, new Corpus(portsCorpus))).facts;
  const rows = async (statement: string) => {
    await load(world.driver, database, graphImage(await facts()), "v");
    const { records } = await world.driver.executeQuery(statement, {}, { database });
    return records.map((record) => record.toObject());
  };

  it("knows which paragraphs of a document are the article", async () => {
    expect(await rows("MATCH (d:Document) RETURN d.id AS id, d.article AS article")).toEqual([
      { id: "ports-report", article: "1-5" },
    ]);
  });

  it("has a difference once, whichever of the two says it, and as background", async () => {
    await ports.change("registry/ports.yaml", "  tea:\n", "  tea:\n    differentFrom: [silk]\n");
    await ports.change("registry/ports.yaml", "  silk:\n", "  silk:\n    differentFrom: [tea]\n");
    expect(
      await rows(
        "MATCH (a)-[r:DIFFERENT_FROM]->(b) RETURN a.id AS a, b.id AS b, r.basis AS basis, r.evidence AS evidence",
      ),
    ).toEqual([{ a: "silk", b: "tea", basis: "BACKGROUND", evidence: [] }]);
  });

  it("gives an agreement the furthest of its statuses, of which an unknown one is the least", async () => {
    const told = "      - { is: UNKNOWN, basis: BACKGROUND }\n      - { is: PROPOSED, basis: BACKGROUND }\n";
    await ports.change("documents/ports.yaml", "    statuses:\n", `    statuses:\n${told}`);
    expect(await rows("MATCH (a:Agreement) RETURN a.status AS status")).toEqual([{ status: "SIGNED" }]);
  });

  it("holds nothing of what a document does not give", async () => {
    const told = await facts();
    const given = told.filter(({ kind }) => kind !== "silence");
    expect(told.length).toBe(given.length + 6);
    expect(graphImage(told)).toEqual(graphImage(given));
  });
});
