import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, type World } from "../world.js";

const question = `query ($actors: [ID!]!, $on: [ID!], $during: EDTFDate, $via: [ActKind!]) {
  cooperationMatrix(actors: $actors, on: $on, during: $during, via: $via) {
    row { id } column { id } actCount acts { nodes { id } totalCount } topics { id }
  }
}`;

interface Cell {
  row: { id: string };
  column: { id: string };
  actCount: number;
  acts: { nodes: { id: string }[]; totalCount: number };
  topics: { id: string }[];
}

const ports = ["southport-customs", "northport-customs", "eastport-customs", "westport-customs", "ana-reed"];

describe("the matrix of cooperation", () => {
  let world: World;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterAll(() => world.close());

  const cells = async (variables: Record<string, unknown>): Promise<Cell[]> =>
    (await world.ask(question, variables)).cooperationMatrix;
  const acts = (found: Cell[], row: string, column: string) =>
    found.find((cell) => cell.row.id === row && cell.column.id === column)?.acts.nodes.map(({ id }) => id);

  it("has a cell for each two actors in either order, in the order given, and none for one with itself", async () => {
    const found = await cells({ actors: ports.slice(0, 3) });
    expect(found.map(({ row, column }) => `${row.id} ${column.id}`)).toEqual([
      "southport-customs northport-customs",
      "southport-customs eastport-customs",
      "northport-customs southport-customs",
      "northport-customs eastport-customs",
      "eastport-customs southport-customs",
      "eastport-customs northport-customs",
    ]);
  });

  it("is the same whichever of the two is the row", async () => {
    const found = await cells({ actors: ports });
    for (const { row, column, actCount, topics } of found) {
      const other = found.find((cell) => cell.row.id === column.id && cell.column.id === row.id);
      expect(other).toMatchObject({ actCount, topics, acts: { totalCount: actCount } });
    }
  });

  it("gives exactly the acts that it counts, as cooperation does", async () => {
    const found = await cells({ actors: ports });
    for (const cell of found) {
      expect(cell.acts.nodes).toHaveLength(cell.actCount);
      const { cooperation } = await world.ask(
        `query ($of: ID!, $with: ID!) { cooperation(of: $of, with: $with) { nodes { acts { nodes { id } } topics { id } } } }`,
        { of: cell.row.id, with: cell.column.id },
      );
      expect(cooperation.nodes[0]?.acts.nodes ?? []).toEqual(cell.acts.nodes);
      expect(cooperation.nodes[0]?.topics ?? []).toEqual(cell.topics);
    }
  });

  it("makes no pair of a person and the body that the person acts for", async () => {
    expect(acts(await cells({ actors: ports }), "ana-reed", "northport-customs")).toEqual([]);
  });

  it("keeps to a topic, a time and a kind of act", async () => {
    const pair = ["southport-customs", "northport-customs"] as const;
    const kept = async (filter: Record<string, unknown>) =>
      acts(await cells({ actors: pair, ...filter }), ...pair);
    expect(await kept({})).toEqual(["ports-talks", "ports-minutes"]);
    expect(await kept({ on: ["goods"] })).toEqual(["ports-talks"]);
    expect(await kept({ via: ["AGREEMENT"] })).toEqual(["ports-minutes"]);
    expect(await kept({ during: "2021" })).toEqual(["ports-talks"]);
  });

  it("is one statement for the counts", async () => {
    const before = world.statements.length;
    await world.ask(question.replace(/acts.*topics \{ id \}/, ""), { actors: ports });
    expect(world.statements.slice(before).sort()).toEqual(["cooperation/matrix", "entity/by-id"]);
  });

  it.each([
    [{ actors: ["ana-reed"] }, /actors takes from 2 to 20 ids; it was given 1/],
    [{ actors: Array.from({ length: 21 }, () => "ana-reed") }, /from 2 to 20 ids; it was given 21/],
    [{ actors: ["ana-reed", "ana-reed"] }, /actors takes different ids; it was given "ana-reed" twice/],
    [{ actors: ["ana-reed", "nobody"] }, /actors takes the id of one of .*there is no "nobody"/],
    [{ actors: ["ana-reed", "tea"] }, /"tea" is a TOPIC/],
    [{ actors: ports, on: ["wool"] }, /there is no "wool"/],
  ])("%j is refused as bad input", async (variables, message) => {
    const refusal = await world.refused(question, variables);
    expect(refusal.message).toMatch(message);
    expect(refusal.code).toBe("BAD_USER_INPUT");
  });
});
