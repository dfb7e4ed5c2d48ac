import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatedFacts, generatedWorld, organisationIds } from "../generated-graph.js";
import { sketchedWorld } from "../sketch.js";
import type { World } from "../world.js";

const sizes = { organisations: 50, actsOfEach: 3, topics: 10 };
const offices = organisationIds(sizes);

/** What is asked of each parent; each goes down three levels or gives what hangs on it. */
const questions: Record<string, string> = {
  "their parts in acts, the others' parts and the topics, each with its words": `... on Actor {
    participations(first: 5) { totalCount nodes { role evidence { document { file } paragraph start end }
      act { period { text evidence { paragraph } }
        concerns { topic { name } evidence { document { file } paragraph start end } }
        participations(first: 10) { totalCount nodes { role actor { id name } evidence { document { file } paragraph start end } } } } } } }`,
  "their names, with their words":
    "... on Entity { name names { text language evidence { document { file } } } }",
  "their posts, the holders and the parts of the holders": `... on Organisation {
    posts { title seen { text } evidence { paragraph } holder { name participations { nodes { role } } } } }`,
  "the figures of their acts": `... on Actor { participations { nodes {
    act { figures { value unit about { id } counterpart { id } topics { name } evidence { paragraph } } } } } }`,
  "the bodies above and below them": `... on Organisation {
    parent { id } subordinates { organisationKind names { text } evidence { paragraph } } }`,
  "with whom they cooperated, at what and on what": `... on Actor { cooperation(first: 5) { totalCount coverage { documents }
    nodes { with { id } actCount acts(first: 3) { nodes { id } } topics { id } period { text } } } }`,
  "the passages that mention them":
    "... on Entity { mentionedIn { totalCount nodes { paragraph document { file } } } }",
  "the topics of their acts, and the broader ones": `... on Actor { participations { nodes {
    act { topics { name broader { name } narrower { name } } places { id } under { id } partOf { id } parts { id } } } } }`,
};

describe("a question over 50 parents", () => {
  let world: World;
  beforeAll(async () => {
    world = await generatedWorld(sizes);
  });
  afterAll(() => world.close());

  const asked = async (
    ids: readonly string[],
    fields: string,
  ): Promise<{ sent: string[]; nodes: object[] }> => {
    const before = world.statements.length;
    const { nodes } = await world.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ${fields} } }`, { ids });
    return { sent: world.statements.slice(before).sort(), nodes };
  };

  it.each(Object.entries(questions))("about %s sends the same statements as over 2", async (_, fields) => {
    const two = await asked(offices.slice(0, 2), fields);
    const fifty = await asked(offices, fields);
    expect(fifty.nodes.filter((node) => node !== null)).toHaveLength(50);
    expect(fifty.sent).toEqual(two.sent);
  });

  it("asks nothing twice, where one level of the answer has what another asks for", async () => {
    const tree = "... on Organisation { subordinates { subordinates { subordinates { id } } } }";
    const sentFor = async (ids: readonly string[]) =>
      (await asked(ids, tree)).sent.filter((file) => file === "organisation/subordinates").length;
    expect([await sentFor(offices.slice(0, 2)), await sentFor(offices)]).toEqual([3, 1]);
  });

  it("sends each statement once for each level and each set of arguments", async () => {
    const { sent } = await asked(offices, Object.values(questions)[0] ?? "");
    expect(sent).toEqual([
      "act/concerns",
      "document/details",
      "entity/by-id",
      "entity/by-id",
      "evidence/of-entities",
      "participation/of-act",
      "participation/of-act-count",
      "participation/of-actor-count",
      "participation/of-actor-newest",
    ]);
  });

  it("answers from all of the three levels", async () => {
    const { nodes } = await asked(offices, Object.values(questions)[0] ?? "");
    const [{ participations }] = nodes as [{ participations: { totalCount: number; nodes: never[] } }];
    expect(participations.totalCount).toBeGreaterThanOrEqual(3);
    expect(participations.nodes[0]).toMatchObject({
      evidence: [{ document: { file: "generated.txt" } }],
      act: {
        concerns: expect.arrayContaining([
          { topic: { name: expect.any(String) }, evidence: [expect.anything()] },
        ]),
        participations: { nodes: expect.arrayContaining([expect.objectContaining({ role: "HOST" })]) },
      },
    });
  });
});

describe("a generated graph", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(generatedFacts(sizes)).toEqual(generatedFacts(sizes));
    expect(generatedFacts(sizes, 2)).not.toEqual(generatedFacts(sizes));
  });
});

describe("a question across concepts", () => {
  let world: World;
  beforeAll(async () => {
    world = await sketchedWorld({
      things: { a: "ORGANISATION", b: "ORGANISATION", tea: "TOPIC", silk: "TOPIC" },
      acts: { talks: { parts: [{ actor: "a" }, { actor: "b" }], topics: ["tea"] } },
    });
  });
  afterAll(() => world.close());

  it.each([
    ["cooperation/partner", `cooperation(of: "a", with: "b", on: ["tea", "silk"]) { nodes { actCount } }`],
    ["paths/one-act", `paths(from: "a", to: "b", on: ["tea"], first: 1) { paths { length } }`],
    ["cooperation/matrix", `cooperationMatrix(actors: ["a", "b"], on: ["tea"]) { actCount }`],
    ["timeline/acts-of", `timeline(of: ["a", "b"], on: ["tea"]) { nodes { __typename } }`],
    ["act/matching", `acts(participants: ["a", "b"], on: ["tea"]) { nodes { __typename } }`],
  ])("is one statement, %s, beside the one that knows its ids", async (file, question) => {
    const before = world.statements.length;
    await world.ask(`{ ${question} }`);
    expect(world.statements.slice(before).sort()).toEqual([file, "entity/by-id"].sort());
  });

  it.each([
    ["cooperation/partner", `cooperation(of: "a", with: "b", on: ["tea"]) { nodes { actCount } }`],
    ["neighbourhood/tied", `neighbourhood(of: "a") { nodes { id } }`],
    ["neighbourhood/nodes", `neighbourhood(of: "a", depth: 2) { nodes { id } }`],
    ["timeline/acts-of", `timeline(of: ["a"], on: ["tea"]) { nodes { __typename } }`],
    ["act/matching", `acts(participants: ["a"], on: ["tea"]) { nodes { __typename } }`],
  ])(
    "whose rows show that what it names is there is one statement, %s, and no other",
    async (file, question) => {
      const before = world.statements.length;
      await world.ask(`{ ${question} }`);
      expect(world.statements.slice(before)).toEqual([file]);
    },
  );

  it("that is answered with nothing looks up what it names", async () => {
    const before = world.statements.length;
    await world.ask(`{ timeline(of: ["a"], on: ["silk"]) { nodes { __typename } } }`);
    expect(world.statements.slice(before)).toEqual(["timeline/acts-of", "entity/by-id"]);
  });

  it("about paths is one more for each length that is asked for in vain", async () => {
    const before = world.statements.length;
    await world.ask(`{ paths(from: "a", to: "b") { paths { length } } }`);
    expect(world.statements.slice(before)).toEqual([
      "paths/one-act",
      "entity/by-id",
      "paths/two-acts",
      "paths/three-acts",
    ]);
  });
});
