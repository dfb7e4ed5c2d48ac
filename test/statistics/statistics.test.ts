import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factsOf, loadFacts, type Sketch, sketchedWorld } from "../sketch.js";
import type { World } from "../world.js";

const ofAna = { actor: "ana", onBehalfOf: "alpha" };
const of = (...actors: string[]) => actors.map((actor) => ({ actor }));

const sketch: Sketch = {
  things: {
    alpha: "ORGANISATION",
    beta: "ORGANISATION",
    gamma: "ORGANISATION",
    ana: "PERSON",
    bo: "PERSON",
    gates: "BORDER_GATE_PAIR",
    goods: "TOPIC",
    tea: "TOPIC",
    wool: "TOPIC",
  },
  ties: ["tea BROADER goods"],
  acts: {
    talks: { date: "2020-05-03", topics: ["tea"], parts: [...of("alpha", "beta"), ofAna] },
    "at-home": { date: "2021", parts: [...of("alpha"), ofAna] },
    "at-home-with-two-hats": {
      date: "2020-02",
      parts: [...of("alpha"), { ...ofAna, role: "HEAD_OF_DELEGATION" }, { actor: "ana", role: "SPEAKER" }],
    },
    "two-of-one-body": {
      date: "2022-01/2023-02",
      parts: [...of("alpha"), ofAna, { actor: "bo", onBehalfOf: "alpha" }],
    },
    campaign: {
      type: "CAMPAIGN",
      status: "ONGOING",
      date: "2023/..",
      topics: ["goods"],
      parts: of("beta", "gamma"),
    },
    treaty: { type: "AGREEMENT", status: "SIGNED", date: "../2021", parts: of("alpha", "gates") },
    letters: { type: "JOINT_ACTION", topics: ["tea"], parts: of("beta", "gamma") },
    plan: {
      type: "COMMITMENT",
      status: "PROPOSED",
      date: "2025",
      topics: ["goods"],
      parts: of("alpha", "gamma"),
    },
  },
};

describe("the statistics of the graph", () => {
  let world: World;
  beforeAll(async () => {
    world = await sketchedWorld(sketch);
  });
  afterAll(() => world.close());

  const statistics = async (fields: string) => (await world.ask(`{ statistics { ${fields} } }`)).statistics;

  it("say how many entities there are of each type, also of those without any, and how many figures", async () => {
    const { entities, figures } = await statistics("entities { type count } figures");
    expect(entities.map(({ type, count }: { type: string; count: number }) => `${type} ${count}`)).toEqual([
      "AGREEMENT 1",
      "BORDER_GATE 0",
      "BORDER_GATE_PAIR 1",
      "CAMPAIGN 1",
      "COMMITMENT 1",
      "DOCUMENT 0",
      "JOINT_ACTION 1",
      "MEETING 4",
      "ORGANISATION 3",
      "PERSON 2",
      "PLACE 0",
      "SERIES 0",
      "TOPIC 3",
    ]);
    expect(figures).toBe(0);
  });

  it("say what the graph rests on, as coverage does", async () => {
    const fields = "coverage { documents dataVersion from to languages acts passages }";
    const { statistics, coverage } = await world.ask(`{ statistics { ${fields} } ${fields} }`);
    expect(statistics.coverage).toEqual(coverage);
  });

  describe("about the most connected actors", () => {
    const connected = async (args = ""): Promise<string[]> => {
      const { mostConnected } = await statistics(
        `mostConnected${args} { actor { id } actCount partnerCount }`,
      );
      return mostConnected.map(
        (it: { actor: { id: string }; actCount: number; partnerCount: number }) =>
          `${it.actor.id}: ${it.actCount} with ${it.partnerCount}`,
      );
    };

    it("count acts in which neither of two acts for the other, most first and then by name", async () => {
      expect(await connected()).toEqual([
        "beta: 3 with 3",
        "alpha: 2 with 2",
        "ana: 2 with 2",
        "gamma: 2 with 1",
        "bo: 1 with 1",
        "gates: 1 with 1",
      ]);
    });

    it("keep to kinds of actors, whose partners may be of any", async () => {
      expect(await connected("(kinds: [PERSON])")).toEqual(["ana: 2 with 2", "bo: 1 with 1"]);
      expect(await connected("(kinds: [PERSON, BORDER_GATE_PAIR])")).toHaveLength(3);
      expect(await connected("(kinds: [])")).toEqual([]);
    });

    it("are as many as asked for", async () => {
      expect(await connected("(first: 1)")).toEqual(["beta: 3 with 3"]);
    });
  });

  describe("about the years", () => {
    const years = async (args = ""): Promise<string[]> =>
      (await statistics(`actsByYear${args} { year count possible }`)).actsByYear.map(
        ({ year, count, possible }: Record<string, number>) => `${year}: ${count}+${possible}`,
      );

    it("count an act in each of its years that are known, have those it may have lasted into apart, and those without acts too", async () => {
      expect(await years()).toEqual([
        "2020: 2+1",
        "2021: 1+1",
        "2022: 1+0",
        "2023: 2+0",
        "2024: 0+1",
        "2025: 1+1",
      ]);
    });

    it("are the same years on a topic, with its acts and those on narrower ones", async () => {
      expect(await years('(on: ["goods"])')).toEqual([
        "2020: 1+0",
        "2021: 0+0",
        "2022: 0+0",
        "2023: 1+0",
        "2024: 0+1",
        "2025: 1+1",
      ]);
      expect(await years('(on: ["tea", "wool"])')).toContain("2020: 1+0");
      expect(await years('(on: ["wool"])')).toEqual(expect.arrayContaining(["2020: 0+0", "2025: 0+0"]));
    });

    it("have no acts on no topics", async () => {
      expect(new Set((await years("(on: [])")).map((year) => year.slice(6)))).toEqual(new Set(["0+0"]));
    });

    it("leave out acts without a date, which are counted apart", async () => {
      expect(
        await statistics(
          `undatedActs tea: undatedActs(on: ["tea"]) goods: undatedActs(on: ["goods"]) wool: undatedActs(on: ["wool"])`,
        ),
      ).toEqual({ undatedActs: 1, tea: 1, goods: 1, wool: 0 });
    });
  });

  it("count acts by topic with the narrower ones, most first, within a time", async () => {
    const fields = "{ topic { id } count }";
    expect(
      await statistics(
        `all: actsByTopic ${fields} late: actsByTopic(during: "2024/..") ${fields} one: actsByTopic(first: 1) ${fields}`,
      ),
    ).toEqual({
      all: [
        { topic: { id: "goods" }, count: 4 },
        { topic: { id: "tea" }, count: 2 },
      ],
      late: [{ topic: { id: "goods" }, count: 2 }],
      one: [{ topic: { id: "goods" }, count: 4 }],
    });
  });

  it("count acts by kind and by status, most first and then by name", async () => {
    expect(await statistics("actsByKind { kind count } actsByStatus { status count }")).toEqual({
      actsByKind: [
        { kind: "MEETING", count: 4 },
        { kind: "AGREEMENT", count: 1 },
        { kind: "CAMPAIGN", count: 1 },
        { kind: "COMMITMENT", count: 1 },
        { kind: "JOINT_ACTION", count: 1 },
      ],
      actsByStatus: [
        { status: "DONE", count: 5 },
        { status: "ONGOING", count: 1 },
        { status: "PROPOSED", count: 1 },
        { status: "SIGNED", count: 1 },
      ],
    });
  });

  it("say in which languages there are names, also without a document", async () => {
    expect((await statistics("languages { language documents entities }")).languages).toEqual([
      { language: "en", documents: 0, entities: 17 },
    ]);
  });

  it.each([
    ["mostConnected(first: 0) { actCount }", /first takes a whole number from 1 to 100; it was 0/],
    ["mostConnected(first: 101) { actCount }", /first takes a whole number from 1 to 100; it was 101/],
    ["mostConnected(first: -1) { actCount }", /first takes a whole number from 1 to 100; it was -1/],
    ["actsByTopic(first: 0) { count }", /first takes a whole number from 1 to 100; it was 0/],
    ['actsByTopic(during: "2024/") { count }', /EDTF/],
    ['actsByYear(on: ["tea", "silk"]) { count }', /there is no "silk"/],
    ["actsByTopic(first: 101) { count }", /first takes a whole number from 1 to 100; it was 101/],
    ['actsByYear(on: ["silk"]) { count }', /on takes the id of one of TOPIC; there is no "silk"/],
    ['undatedActs(on: ["alpha"])', /"alpha" is a ORGANISATION/],
  ])("%s is refused as bad input", async (field, message) => {
    const refusal = await world.refused(`{ statistics { ${field} } }`);
    expect(refusal.message).toMatch(message);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });
});

describe("the years of the acts", () => {
  let world: World;
  beforeAll(async () => {
    world = await sketchedWorld({ things: {}, acts: {} });
  });
  afterAll(() => world.close());

  const yearsWith = async (...dates: (string | undefined)[]): Promise<string[]> => {
    const acts = Object.fromEntries(dates.map((date, index) => [`act-${index}`, { date, parts: [] }]));
    await loadFacts(world, factsOf({ things: {}, acts }));
    const { statistics } = await world.ask("{ statistics { actsByYear { year count } } }");
    return statistics.actsByYear.map(
      ({ year, count }: { year: number; count: number }) => `${year}: ${count}`,
    );
  };

  it("reach from the first that a date names to the last, where one is open", async () => {
    expect(await yearsWith("2010", "2012/..")).toEqual(["2010: 1", "2011: 0", "2012: 1"]);
    expect(await yearsWith("../2009", "2010")).toEqual(["2009: 0", "2010: 1"]);
    expect(await yearsWith("2012/..")).toEqual(["2012: 1"]);
    expect(await yearsWith("../2010", "2012/..")).toEqual(["2010: 0", "2011: 0", "2012: 1"]);
  });

  it("are none where no act has a date", async () => {
    expect(await yearsWith(undefined)).toEqual([]);
  });
});
