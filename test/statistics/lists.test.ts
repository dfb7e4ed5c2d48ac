import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actorTypes } from "../../src/actor/actor-kind.js";
import { EntityType } from "../../src/entity/entity-type.js";
import { database, seededWorld, type World } from "../world.js";

interface Total {
  totalCount: number;
}
interface Nodes {
  nodes: { id: string }[];
}

/** What statistics count is counted again here by the lists that have it. */
describe("the statistics of the project's own facts", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  const statistics = async (fields: string) => (await world.ask(`{ statistics { ${fields} } }`)).statistics;

  /** The length of the list of acts that a filter leaves. */
  const actsWith = async (filter: string): Promise<number> =>
    (await world.ask(`{ acts(${filter}) { totalCount } }`)).acts.totalCount;

  const rowsOf = async (statement: string): Promise<string[][]> => {
    const session = world.driver.session({ database });
    try {
      return (await session.run(statement)).records.map((record) => [
        ...(record.values() as Iterable<string>),
      ]);
    } finally {
      await session.close();
    }
  };

  it("have every type of entity by name, as many as its list has", async () => {
    const { entities, figures } = await statistics("entities { type count } figures");
    expect(entities.map(({ type }: { type: string }) => type)).toEqual(Object.keys(EntityType).sort());
    const counts = Object.fromEntries(
      entities.map(({ type, count }: { type: string; count: number }) => [type, count]),
    );
    const lists: Record<string, Total> = await world.ask(`{
      ORGANISATION: organisations { totalCount } PERSON: people { totalCount }
      BORDER_GATE_PAIR: borderGatePairs { totalCount } TOPIC: topics { totalCount }
      DOCUMENT: documents { totalCount } AGREEMENT: agreements { totalCount }
      CAMPAIGN: acts(kinds: [CAMPAIGN]) { totalCount } MEETING: acts(kinds: [MEETING]) { totalCount }
      JOINT_ACTION: acts(kinds: [JOINT_ACTION]) { totalCount } COMMITMENT: acts(kinds: [COMMITMENT]) { totalCount }
      figures { totalCount }
    }`);
    expect({ ...counts, figures }).toMatchObject(
      Object.fromEntries(Object.entries(lists).map(([name, { totalCount }]) => [name, totalCount])),
    );
    const ofTypes = await rowsOf("MATCH (e:Entity) RETURN e.type");
    for (const type of Object.keys(EntityType))
      expect([type, counts[type]]).toEqual([type, ofTypes.filter(([it]) => it === type).length]);
  });

  it("have as acts of an actor the union of the acts of its cooperation, and its partners", async () => {
    const actors = await rowsOf("MATCH (e:Actor) RETURN e.id, e.type, e.sortKey");
    const cooperations = [];
    for (const [of, type = "", sortKey = ""] of actors) {
      const { cooperation } = await world.ask(
        "query ($of: ID!) { cooperation(of: $of, first: 100) { totalCount nodes { acts(first: 100) { nodes { id } } } } }",
        { of },
      );
      const acts: { id: string }[] = cooperation.nodes.flatMap(({ acts }: { acts: Nodes }) => acts.nodes);
      const actCount = new Set(acts.map(({ id }) => id)).size;
      cooperations.push({ id: of, type, sortKey, actCount, partnerCount: cooperation.totalCount });
    }
    const connected = cooperations
      .filter(({ actCount }) => actCount > 0)
      .sort((a, b) => b.actCount - a.actCount || (a.sortKey < b.sortKey ? -1 : 1));
    expect(connected.length).toBeGreaterThan(20);
    for (const kind of actorTypes) {
      const { mostConnected } = await statistics(
        `mostConnected(first: 100, kinds: [${kind}]) { actor { id } actCount partnerCount }`,
      );
      expect(mostConnected).toEqual(
        connected
          .filter(({ type }) => type === kind)
          .slice(0, 100)
          .map(({ id, actCount, partnerCount }) => ({ actor: { id }, actCount, partnerCount })),
      );
    }
    const { mostConnected } = await statistics("mostConnected { actor { id } }");
    expect(mostConnected).toEqual(connected.slice(0, 10).map(({ id }) => ({ actor: { id } })));
  });

  it.each(["", '["information-exchange"]', '["customs-enforcement"]'])(
    "have as acts of a year those that can overlap with it, on %j",
    async (topics) => {
      const on = topics === "" ? "" : `(on: ${topics})`;
      const andOn = topics === "" ? "" : `, on: ${topics}`;
      const { actsByYear, coverage } = await statistics(
        `actsByYear${on} { year count possible } coverage { from to }`,
      );
      expect([actsByYear[0].year, actsByYear.at(-1).year]).toEqual(
        [coverage.from, coverage.to].map((day) => Number(day.slice(0, 4))),
      );
      for (const { year, count, possible } of actsByYear)
        expect([year, count + possible]).toEqual([year, await actsWith(`during: "${year}"${andOn}`)]);
    },
  );

  it("have as undated the acts that overlap with no time", async () => {
    const { undatedActs, coverage } = await statistics("undatedActs coverage { acts }");
    expect(undatedActs).toBe(coverage.acts - (await actsWith('during: "0001/9998"')));
  });

  it.each(["", "2025", "../2023"])(
    "have every topic that an act concerns with all such acts, during %j",
    async (during) => {
      const time = during === "" ? "" : `during: "${during}", `;
      const { actsByTopic } = await statistics(`actsByTopic(${time}first: 100) { topic { id } count }`);
      const { topics } = await world.ask("{ topics(first: 100) { nodes { id } pageInfo { hasNextPage } } }");
      expect(topics.pageInfo.hasNextPage).toBe(false);
      const expected = [];
      for (const topic of topics.nodes)
        expected.push({ topic, count: await actsWith(`${time}on: ["${topic.id}"]`) });
      expect(actsByTopic.length).toBeGreaterThan(5);
      expect(actsByTopic).toEqual(
        expected.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
      );
    },
  );

  it("have of each kind and status as many acts as their list has, and all acts in either", async () => {
    const { actsByKind, actsByStatus, coverage } = await statistics(
      "actsByKind { kind count } actsByStatus { status count } coverage { acts }",
    );
    for (const { kind, count } of actsByKind) expect(count).toBe(await actsWith(`kinds: [${kind}]`));
    for (const { status, count } of actsByStatus) expect(count).toBe(await actsWith(`statuses: [${status}]`));
    for (const counts of [actsByKind, actsByStatus])
      expect(counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
        coverage.acts,
      );
  });

  it("have the languages of the documents and of the names", async () => {
    const { languages } = await statistics("languages { language documents entities }");
    const documents = await rowsOf("MATCH (d:Document) RETURN d.language");
    const names = await rowsOf("MATCH (e)-[:NAMED]->(n) RETURN DISTINCT e.id, n.language");
    const known = [...new Set([...documents.map(([it]) => it), ...names.map(([, it]) => it)])].sort();
    expect(known).toContain("zh-Hans");
    expect(languages).toEqual(
      known.map((language) => ({
        language,
        documents: documents.filter(([it]) => it === language).length,
        entities: names.filter(([, it]) => it === language).length,
      })),
    );
  });
});
