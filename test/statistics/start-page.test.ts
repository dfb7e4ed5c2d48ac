import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EntityType } from "../../src/entity/entity-type.js";
import { emptyWorld, seededWorld, type World } from "../world.js";

/** What an explorer shows before anything is searched. */
const startPage = `{
  acts(first: 10) { nodes { __typename id name kind status period { text } } totalCount }
  borderGatePairs(first: 10) { nodes { id name sides { name country { name } } } totalCount }
  statistics {
    coverage { documents dataVersion from to languages acts passages }
    entities { type count }
    figures
    mostConnected { actor { __typename id name } actCount partnerCount }
    actsByYear { year count possible }
    undatedActs
    actsByTopic { topic { id name } count }
    actsByKind { kind count }
    actsByStatus { status count }
    languages { language documents entities }
  }
}`;

const text = expect.any(String);
const many = expect.any(Number);
const some = (length: number, one: object) => Array.from({ length }, () => one);

describe("the start page of an explorer", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("is one operation", async () => {
    const { acts, borderGatePairs, statistics } = await world.ask(startPage);
    expect(acts).toEqual({
      nodes: some(10, {
        __typename: text,
        id: text,
        name: text,
        kind: text,
        status: text,
        period: { text },
      }),
      totalCount: statistics.coverage.acts,
    });
    const side = { name: text, country: { name: text } };
    expect(borderGatePairs.nodes[0]).toEqual({ id: text, name: text, sides: [side, side] });
    expect(statistics).toEqual({
      coverage: {
        documents: 5,
        dataVersion: expect.stringMatching(/^[0-9a-f]{16}$/),
        from: "2018-01-01",
        to: "2025-12-31",
        languages: ["vi"],
        acts: many,
        passages: many,
      },
      entities: some(Object.keys(EntityType).length, { type: text, count: many }),
      figures: many,
      mostConnected: some(10, {
        actor: { __typename: text, id: text, name: text },
        actCount: many,
        partnerCount: many,
      }),
      actsByYear: [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
        year,
        count: many,
        possible: many,
      })),
      undatedActs: many,
      actsByTopic: some(20, { topic: { id: text, name: text }, count: many }),
      actsByKind: expect.arrayContaining([{ kind: "MEETING", count: many }]),
      actsByStatus: expect.arrayContaining([{ status: "DONE", count: many }]),
      languages: expect.arrayContaining([{ language: "vi", documents: 5, entities: many }]),
    });
  });

  it("sends one statement for each field of the statistics, and another for the partners", async () => {
    const before = world.statements.length;
    await world.ask(startPage.replace(/acts\(.*\n.*\n/, ""));
    expect(world.statements.slice(before).sort()).toEqual([
      "cooperation/count",
      "coverage/coverage",
      "statistics/acts-by-kind-and-status",
      "statistics/acts-by-topic",
      "statistics/acts-by-year",
      "statistics/entities",
      "statistics/figures",
      "statistics/languages",
      "statistics/most-connected",
      "statistics/undated-acts",
    ]);
  });

  it("sends only what is asked for", async () => {
    const before = world.statements.length;
    await world.ask("{ coverage { acts } statistics { coverage { documents } figures } }");
    expect(world.statements.slice(before).sort()).toEqual(["coverage/coverage", "statistics/figures"]);
  });
});

describe("the start page before the first load", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it("has zeros and empty lists", async () => {
    expect(await world.ask(startPage)).toEqual({
      acts: { nodes: [], totalCount: 0 },
      borderGatePairs: { nodes: [], totalCount: 0 },
      statistics: {
        coverage: {
          documents: 0,
          dataVersion: "",
          from: null,
          to: null,
          languages: [],
          acts: 0,
          passages: 0,
        },
        entities: Object.keys(EntityType)
          .sort()
          .map((type) => ({ type, count: 0 })),
        figures: 0,
        mostConnected: [],
        actsByYear: [],
        undatedActs: 0,
        actsByTopic: [],
        actsByKind: [],
        actsByStatus: [],
        languages: [],
      },
    });
  });
});
