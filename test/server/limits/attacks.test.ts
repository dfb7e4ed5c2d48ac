import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, type World } from "../../world.js";
import { type LimitedServer, limitedServer } from "./limited-server.js";

const mostCpuMs = 50;
/** What each took, the least of three tries, since others use the process too. */
const cpu: number[] = [];

const nested = (name: string, deep: number): string =>
  `{ ${`${name} { `.repeat(deep)}id${" }".repeat(deep)} }`;
const chained = (count: number): string =>
  `{ ...F0 } ${Array.from({ length: count }, (_, at) => `fragment F${at} on Query { ${at + 1 < count ? `...F${at + 1}` : "__typename"} }`).join(" ")}`;
const doubling = (count: number): string =>
  `{ acts { nodes { ...F0 } } } ${Array.from({ length: count }, (_, at) => `fragment F${at} on Act { ${at + 1 < count ? `partOf { ...F${at + 1} } parts { ...F${at + 1} }` : "id"} }`).join(" ")}`;
const spreading = (count: number): string =>
  `{ acts { nodes { ...F0 } } } ${Array.from({ length: count }, (_, at) => `fragment F${at} on Act { ${at + 1 < count ? `...F${at + 1} ...F${at + 1}` : "a: id"} }`).join(" ")}`;
const lines = (count: number, line: (at: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, at) => line(at)).join(" ")} }`;
const operations = (count: number): string =>
  Array.from({ length: count }, (_, at) => `query Q${at} { __typename }`).join(" ");
const inline = (deep: number): string => `${"... on Query { ".repeat(deep)}__typename${" }".repeat(deep)}`;

type Attack = readonly [name: string, document: string, says: RegExp];

const attacks: readonly Attack[] = [
  ["5,000 fields in each other", nested("a", 5000), /MAX_TOKENS/],
  ["300 fields in each other", nested("partOf", 300), /fields 30\d deep.*at most 10.*MAX_DEPTH/],
  ["200 times 100 inline fragments in each other", lines(200, () => inline(100)), /MAX_TOKENS/],
  ["105 inline fragments that repeat a field", lines(21, () => inline(5)), /21 times.*MAX_REPEATS/],
  ["8,000 chained fragments", chained(8000), /MAX_TOKENS/],
  ["fragments that double what they ask, nine levels down", doubling(9), /deep.*MAX_DEPTH/],
  ["fragments that double what they ask, thirty levels down", doubling(30), /deep.*MAX_DEPTH/],
  ["fragments that spread the next twice", spreading(60), /over a million aliases.*at most 15.*MAX_ALIASES/],
  ["fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", /itself/],
  [
    "fragments in a circle that ask deeper each time",
    "{ acts { nodes { ...A } } } fragment A on Act { partOf { ...B } } fragment B on Act { partOf { ...A } }",
    /itself/,
  ],
  [
    "101 aliases of __typename",
    lines(101, (at) => `a${at}: __typename`),
    /101 aliases.*at most 15.*MAX_ALIASES/,
  ],
  [
    "11 fields at the root",
    lines(11, () => "coverage { acts }"),
    /11 root fields.*at most 10.*MAX_ROOT_FIELDS/,
  ],
  ["a field 500 times", `{ coverage { ${"acts ".repeat(500)} } }`, /500 times.*at most 20.*MAX_REPEATS/],
  [
    "10 unknown directives",
    `{ coverage { acts ${"@aa ".repeat(10)} } }`,
    /10 directives.*at most 8.*MAX_DIRECTIVES/,
  ],
  ["6 operations", operations(6), /6 operations.*at most 5.*MAX_OPERATIONS/],
  [
    "lists in lists in lists in lists in lists",
    "{ acts { nodes { parts { parts { parts { parts { id } } } } } } }",
    /lists 5 deep.*at most 4.*MAX_LIST_DEPTH/,
  ],
  [
    "the types of the types of the schema",
    "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }",
    /Maximum introspection depth/,
  ],
  ["1,001 tokens", `{ ${"a ".repeat(999)}}`, /MAX_TOKENS|MAX_REPEATS|MAX_ROOT_FIELDS/],
  [
    "pages of pages",
    "{ acts(first: 100) { nodes { subjectOf(first: 100) { nodes { id } } } } }",
    /costs 1\d\d\d points.*at most 1000.*MAX_COST/,
  ],
  [
    "a text of 50,000 characters",
    `{ search(query: "${"x".repeat(50_000)}") { totalCount } }`,
    /query takes at most 1000 characters; it was given 50000/,
  ],
];

describe("a server with all its limits but that of a body", () => {
  let world: World;
  let server: LimitedServer;
  beforeAll(async () => {
    world = await portsWorld();
    // Bodies so large that each document comes to be read.
    server = await limitedServer(world, { MAX_BODY_BYTES: "1000000" });
    for (let times = 0; times < 20; times += 1)
      for (const [, document] of attacks) await server.ask(document);
  });
  afterAll(async () => {
    console.log(`the dearest document took ${Math.max(...cpu).toFixed(1)} ms of CPU`);
    await server.close();
    await world.close();
  });

  it.each(attacks)("refuses %s within 50 ms of CPU, naming the limit", async (_, document, says) => {
    const sent = world.statements.length;
    const tries: number[] = [];
    let reply = await server.ask(document);
    for (let tried = 0; tried < 3; tried += 1) {
      const before = process.cpuUsage();
      reply = await server.ask(document);
      const { user, system } = process.cpuUsage(before);
      tries.push((user + system) / 1000);
    }
    expect(reply.status).toBe(400);
    expect(reply.errors?.map(({ message }) => message).join("\n")).toMatch(says);
    expect(reply.errors?.length).toBeLessThanOrEqual(5);
    expect(reply.data).toBeUndefined();
    expect(world.statements.length).toBe(sent);
    cpu.push(Math.min(...tries));
    expect(cpu.at(-1)).toBeLessThan(mostCpuMs);
  });

  it.each(attacks.filter(([, document]) => document.length < 4000))(
    "refuses %s in an address too",
    async (_, document, says) => {
      const reply = await server.send(
        { headers: { "apollo-require-preflight": "1" } },
        `/graphql?query=${encodeURIComponent(document)}`,
      );
      expect(reply.status).toBe(400);
      expect(reply.errors?.map(({ message }) => message).join("\n")).toMatch(says);
    },
  );

  it.each([
    [10_000, 400, /first takes a whole number from 1 to 100; it was 10000/],
    [-1, 400, /first takes a whole number from 1 to 100; it was -1/],
    [0, 400, /first takes a whole number from 1 to 100; it was 0/],
    [2 ** 31, 400, /Int cannot represent/],
    [1e300, 400, /Int cannot represent/],
    ["100", 400, /Int cannot represent/],
    [100, 200, /^$/],
    [null, 200, /^$/],
  ])("asked by variable for a page of %j, answers %i", async (first, status, says) => {
    const sent = world.statements.length;
    const reply = await server.ask("query ($first: Int) { topics(first: $first) { nodes { id } } }", {
      first,
    });
    expect(reply.status).toBe(status);
    expect(reply.errors?.[0]?.message ?? "").toMatch(says);
    if (status === 400) expect(world.statements.length).toBe(sent);
  });

  it.each([
    ["ids of nodes", "nodes(ids: $ids) { id }", "[ID!]!", /ids takes at most 100 ids; it was given 101/],
    ["topics", `acts(on: $ids) { totalCount }`, "[ID!]!", /on takes at most 100 ids; it was given 101/],
  ])("refuses 101 %s before it reads anything", async (_, field, type, says) => {
    const ids = Array.from({ length: 101 }, (__, at) => `id-${at}`);
    const sent = world.statements.length;
    const reply = await server.ask(`query ($ids: ${type}) { ${field} }`, { ids });
    expect([reply.status, reply.errors?.[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
    expect(reply.errors?.[0]?.message).toMatch(says);
    expect(world.statements.length).toBe(sent);
  });

  it("refuses a way of five acts, and an id of 1,001 characters in a fragment, before it reads anything", async () => {
    const sent = world.statements.length;
    const ways = await server.ask(`{ paths(from: "a", to: "b", maxActs: 5) { paths { length } } }`);
    expect(ways.errors?.[0]?.message).toBe("maxActs takes a whole number from 1 to 4; it was 5");
    const long = await server.ask("query ($id: ID!) { ...A } fragment A on Query { node(id: $id) { id } }", {
      id: "x".repeat(1001),
    });
    expect(long.errors?.[0]?.message).toBe("id takes at most 1000 characters; it was given 1001");
    expect(world.statements.length).toBe(sent);
  });

  it("says in each reply what the operation costs and may cost, also where it is refused for that", async () => {
    const cheap = await server.ask("{ coverage { documents } }");
    expect(cheap.extensions?.cost).toEqual({ requested: 0, limit: 1000 });
    const one = await server.ask("query ($first: Int) { topics(first: $first) { nodes { id } } }", {
      first: 50,
    });
    expect(one.extensions?.cost).toEqual({ requested: 5, limit: 1000 });
    const dear = await server.ask(
      "{ acts(first: 100) { nodes { subjectOf(first: 100) { nodes { id } } } } }",
    );
    expect([dear.status, dear.errors?.[0]?.extensions.code]).toEqual([400, "LIMIT_EXCEEDED"]);
    expect(dear.extensions?.cost?.requested).toBeGreaterThan(1000);
  });

  it("answers the introspection that tools send", async () => {
    const reply = await server.ask(getIntrospectionQuery());
    expect([reply.status, reply.errors]).toEqual([200, undefined]);
  });
});

describe("a server with limits of its operator's", () => {
  it("holds callers to those", async () => {
    const world = await portsWorld();
    const server = await limitedServer(world, { MAX_DEPTH: "3", MAX_COST: "4", MAX_PAGE_SIZE: "50" });
    const deep = await server.ask("{ topics { nodes { broader { id } } } }");
    expect(deep.errors?.[0]?.message).toMatch(/4 deep, and at most 3 are taken \(MAX_DEPTH\)/);
    const dear = await server.ask("{ topics(first: 50) { nodes { id } } }");
    expect(dear.errors?.[0]?.message).toMatch(/costs 5 points, and at most 4 are taken \(MAX_COST\)/);
    const wide = await server.ask("{ topics(first: 51) { nodes { id } } }");
    expect(wide.errors?.[0]?.message).toMatch(/first takes a whole number from 1 to 50; it was 51/);
    await server.close();
    await world.close();
  });

  it("overflows by no document, however many tokens they may be let have", async () => {
    const world = await portsWorld();
    const server = await limitedServer(world, {
      MAX_TOKENS: "3000",
      MAX_DEPTH: "100",
      MAX_LIST_DEPTH: "100",
    });
    const lists = (count: number) => "[".repeat(count) + "]".repeat(count);
    for (const document of [
      chained(370),
      `{ ${inline(590)} }`,
      nested("a", 980),
      `{ search(query: ${lists(1_450)}) { totalCount } }`,
      `query ($a: ${"[".repeat(1_450)}Int${"]".repeat(1_450)}) { __typename }`,
    ]) {
      const { status, errors } = await server.ask(document);
      expect(status, document.slice(0, 40)).toBeLessThan(500);
      expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain("INTERNAL_SERVER_ERROR");
      expect(JSON.stringify(errors ?? [])).not.toMatch(/MAX_TOKENS/);
    }
    await server.close();
    await world.close();
  });
});

describe("a server in production", () => {
  let world: World;
  let server: LimitedServer;
  beforeAll(async () => {
    world = await portsWorld();
    server = await limitedServer(world, { NODE_ENV: "production" });
  });
  afterAll(async () => {
    await server.close();
    await world.close();
  });

  it("tells nothing of its schema by introspection, and its file all", async () => {
    const reply = await server.ask("{ __schema { types { name } } }");
    expect([reply.status, reply.data]).toEqual([400, undefined]);
    const file = await fetch(`${server.url}/schema.graphql`);
    expect(await file.text()).toContain("type Query");
  });

  it("suggests no field that may have been meant; one with introspection does", async () => {
    const reply = await server.ask("{ coverag { acts } }");
    expect(reply.errors?.[0]?.message).toMatch(/Cannot query field "coverag"/);
    expect(JSON.stringify(reply)).not.toMatch(/did you mean/i);
    const open = await limitedServer(world, { NODE_ENV: "production", INTROSPECTION: "on" });
    expect((await open.ask("{ coverag { acts } }")).errors?.[0]?.message).toMatch(/Did you mean "coverage"/);
    expect((await open.ask("{ __schema { queryType { name } } }")).status).toBe(200);
    await open.close();
  });
});
