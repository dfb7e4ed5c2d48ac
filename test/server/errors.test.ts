import { readFileSync } from "node:fs";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { openDriver } from "../../src/graph/driver.js";
import { forCallers } from "../../src/graph/driver-error.js";
import { Graph } from "../../src/graph/graph.js";
import { freePort } from "../../src/graph/managed/free-port.js";
import { projectPath } from "../../src/project-root.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { database, portsCorpus, portsWorld, type World } from "../world.js";
import { ask, SlowGraph, sendRaw, serverWith } from "./asking.js";

const silent = pino({ level: "silent" });
const config = { ...readConfig({ PORT: "0" }), corpusDir: portsCorpus };
const json = { "content-type": "application/json" };

/** The table of docs/errors.md: each code with each status that it comes with. */
const documented = [
  ...readFileSync(projectPath("docs", "errors.md"), "utf8").matchAll(/^\| `(\w+)` \| ([\d, ]+) \|/gm),
].flatMap(([, code, statuses = ""]) => statuses.split(", ").map((status) => `${code} ${status}`));

const seen = new Set<string>();

const codesOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  const codes = [...new Set((errors ?? []).map(({ extensions }) => extensions.code))];
  for (const code of codes) seen.add(`${code} ${response.status}`);
  return [response.status, ...codes];
};

const inBody = (body: unknown, headers: Record<string, string> = json): RequestInit => ({
  method: "POST",
  headers,
  body: typeof body === "string" ? body : JSON.stringify(body),
});

const ofCooperation = (args: string): RequestInit =>
  inBody({ query: `{ cooperation(of: "ana-reed", ${args}) { totalCount } }` });

const manyIds = Array.from({ length: 101 }, (_, index) => `id-${index}`);
const byPage = { "apollo-require-preflight": "1" };

type Case = [asked: string, status: number, code: string, request: RequestInit, path?: string];

const cases: Case[] = [
  ["an unknown id in a filter", 200, "BAD_USER_INPUT", ofCooperation(`with: "nobody"`)],
  ["an id of another type in a filter", 200, "BAD_USER_INPUT", ofCooperation(`on: ["midtown"]`)],
  ["a first over the limit", 400, "BAD_USER_INPUT", ofCooperation("first: 101")],
  ["a first under the limit", 400, "BAD_USER_INPUT", ofCooperation("first: 0")],
  [
    "more ids than are taken",
    400,
    "BAD_USER_INPUT",
    inBody({ query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids: manyIds } }),
  ],
  [
    "a variable that is missing",
    400,
    "BAD_USER_INPUT",
    inBody({ query: "query ($id: ID!) { node(id: $id) { id } }" }),
  ],
  [
    "a variable that is no date",
    400,
    "BAD_USER_INPUT",
    inBody({
      query: `query ($day: EDTFDate) { cooperation(of: "ana-reed", during: $day) { totalCount } }`,
      variables: { day: "2024/" },
    }),
  ],
  [
    "more ways than a path search gives",
    200,
    "BAD_USER_INPUT",
    inBody({ query: `{ paths(from: "ana-reed", to: "midtown", first: 21) { coverage { acts } } }` }),
  ],
  [
    "more fields in each other than are taken",
    400,
    "LIMIT_EXCEEDED",
    inBody({ query: "{ a ".repeat(11) + "}".repeat(11) }),
  ],
  [
    "what costs too much",
    400,
    "LIMIT_EXCEEDED",
    inBody({ query: "{ acts(first: 100) { nodes { subjectOf(first: 100) { nodes { id } } } } }" }),
  ],
  ["a cursor that is none", 200, "CURSOR_INVALID", ofCooperation(`after: "x"`)],
  ["what is not GraphQL", 400, "GRAPHQL_PARSE_FAILED", inBody({ query: "{" })],
  ["a field that there is not", 400, "GRAPHQL_VALIDATION_FAILED", inBody({ query: "{ nothing }" })],
  ["a date in the question that is none", 400, "GRAPHQL_VALIDATION_FAILED", ofCooperation(`during: "2024/"`)],
  ["a subscription", 400, "GRAPHQL_VALIDATION_FAILED", inBody({ query: "subscription { x }" })],
  ["a mutation", 400, "GRAPHQL_VALIDATION_FAILED", inBody({ query: "mutation { x }" })],
  [
    "an operation that is not there",
    400,
    "OPERATION_RESOLUTION_FAILURE",
    inBody({ query: "query A { __typename }", operationName: "B" }),
  ],
  [
    "one of several operations, without its name",
    400,
    "OPERATION_RESOLUTION_FAILURE",
    inBody({ query: "query A { __typename } query B { __typename }" }),
  ],
  ["a body that is no JSON", 400, "BAD_REQUEST", inBody("{")],
  ["a body without a question", 400, "BAD_REQUEST", inBody({})],
  ["an empty question", 400, "BAD_REQUEST", inBody({ query: "" })],
  ["several questions at once", 400, "BAD_REQUEST", inBody([{ query: "{ __typename }" }])],
  ["variables as text", 400, "BAD_REQUEST", inBody({ query: "{ __typename }", variables: "{}" })],
  [
    "what a page of another site could send",
    400,
    "BAD_REQUEST",
    inBody("x", { "content-type": "text/plain" }),
  ],
  ["PUT", 405, "BAD_REQUEST", { method: "PUT", headers: json, body: "{}" }],
  [
    "a mutation by GET",
    400,
    "GRAPHQL_VALIDATION_FAILED",
    { headers: byPage },
    "/graphql?query=mutation%7Bx%7D",
  ],
  [
    "an answer as a page",
    406,
    "BAD_REQUEST",
    inBody({ query: "{ __typename }" }, { ...json, accept: "text/html" }),
  ],
  ["a file if it were another", 412, "BAD_REQUEST", { headers: { "if-match": '"x"' } }, "/schema.graphql"],
  [
    "a range that a file does not have",
    416,
    "BAD_REQUEST",
    { headers: { range: "bytes=999999999-" } },
    "/schema.graphql",
  ],
  ["a body over 64 KiB", 413, "BAD_REQUEST", inBody({ query: " ".repeat(70_000) })],
  [
    "a body in Latin-1",
    415,
    "BAD_REQUEST",
    inBody("{}", { "content-type": "application/json; charset=latin1" }),
  ],
  [
    "a question by its hash",
    200,
    "PERSISTED_QUERY_NOT_SUPPORTED",
    inBody({ extensions: { persistedQuery: { version: 1, sha256Hash: "ab" } } }),
  ],
  ["an address that there is not", 404, "NOT_FOUND", {}, "/nowhere"],
];

describe("the server, asked", () => {
  let world: World;
  let server: RunningServer;
  beforeAll(async () => {
    world = await portsWorld();
    server = await startServer(config, world.graph, silent);
  });
  afterAll(async () => {
    await server.close();
    await world.close();
  });

  const send = (request: RequestInit, path = "/graphql") => fetch(`${server.url}${path}`, request);

  it.each(cases)("for %s, answers %i %s", async (_, status, code, request, path) => {
    expect(await codesOf(await send(request, path))).toEqual([status, code]);
  });

  it("for what is not there by its id, answers null and no error", async () => {
    const query = `{ node(id: "nobody") { id } nodes(ids: ["midtown", "nobody"]) { id } meeting(id: "midtown") { id } }`;
    const response = await send(inBody({ query }));
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { data: { node: null, nodes: [{ id: "midtown" }, null], meeting: null } },
    ]);
  });

  it("for one query beside a subscription, refuses the document", async () => {
    const query = "query A { __typename } subscription B { x }";
    expect(await codesOf(await send(inBody({ query, operationName: "A" })))).toEqual([
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ]);
  });

  it("for what it fails at, answers 200 INTERNAL_SERVER_ERROR beside what it could answer", async () => {
    const session = world.driver.session({ database });
    await session.run('MATCH (n:Entity {id: \'midtown\'}) SET n.card = \'{"id":"midtown","type":"PLACE"}\'');
    await session.close();
    const response = await send(
      inBody({ query: `{ coverage { documents } place(id: "midtown") { name } }` }),
    );
    expect(await response.clone().json()).toMatchObject({
      data: { coverage: { documents: 1 }, place: null },
      errors: [{ path: ["place", "name"] }],
    });
    expect(await codesOf(response)).toEqual([200, "INTERNAL_SERVER_ERROR"]);
  });

  it("for a question that the database ends, answers OPERATION_TOO_LARGE", async () => {
    class EndedGraph extends Graph {
      override async read(): Promise<unknown[][]> {
        const session = world.driver.session({ database });
        const counting = session.run("UNWIND range(1, 1000000000) AS x RETURN count(x)", {}, { timeout: 10 });
        return counting.then(
          () => [],
          (error: unknown) => session.close().then(() => Promise.reject(forCallers(error, config.limits))),
        );
      }
    }
    const slow = await startServer(config, new EndedGraph(world.driver, database), silent);
    const response = await fetch(`${slow.url}/graphql`, inBody({ query: "{ coverage { documents } }" }));
    expect(await codesOf(response)).toEqual([200, "OPERATION_TOO_LARGE"]);
    await slow.close();
  }, 30_000);

  it("for a question whose time has passed, answers DEADLINE_EXCEEDED", async () => {
    const late = await serverWith(new SlowGraph(world, 300), { REQUEST_DEADLINE_MS: "100" });
    expect(await codesOf(await ask(late))).toEqual([200, "DEADLINE_EXCEEDED"]);
  });

  it("for a key that is not known, answers 401 UNAUTHENTICATED", async () => {
    const response = await send(inBody({ query: "{ __typename }" }, { ...json, authorization: "Bearer x" }));
    expect(await codesOf(response)).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("for more than the caller's points, answers 429 RATE_LIMITED", async () => {
    const limited = await serverWith(world.graph, { RATE_POINTS: "1", RATE_POINTS_PER_SECOND: "1" });
    const statuses = await Promise.all(Array.from({ length: 5 }, async () => codesOf(await ask(limited))));
    expect(statuses).toContainEqual([429, "RATE_LIMITED"]);
  });

  it("for more than it works on at once, answers 503 OVERLOADED", async () => {
    const busy = await serverWith(new SlowGraph(world, 500), { MAX_IN_FLIGHT: "1" });
    const both = await Promise.all([ask(busy), ask(busy)]);
    const codes = await Promise.all(both.map(codesOf));
    expect(codes.sort()).toEqual([[200], [503, "OVERLOADED"]]);
  });

  it.each([
    [408, "a body that does not come", "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n"],
    [431, "a head over 16 KiB", `X: ${"x".repeat(20_000)}\r\n\r\n`],
  ])("answers %i BAD_REQUEST for %s", async (status, _, rest) => {
    const impatient = await serverWith(world.graph, { HEADERS_DEADLINE_MS: "200", BODY_DEADLINE_MS: "200" });
    const answer = await sendRaw(impatient, `POST /graphql HTTP/1.1\r\nHost: x\r\n${rest}`);
    expect(await codesOf(answer)).toEqual([status, "BAD_REQUEST"]);
  });

  it("while its database is away, answers DATABASE_UNAVAILABLE, and 503 at /readyz", async () => {
    const driver = openDriver({ ...inject("neo4j"), uri: `bolt://127.0.0.1:${await freePort()}` });
    const away = await startServer(config, new Graph(driver, database), silent);
    const response = await fetch(`${away.url}/graphql`, inBody({ query: "{ coverage { documents } }" }));
    expect(await codesOf(response)).toEqual([200, "DATABASE_UNAVAILABLE"]);
    expect((await fetch(`${away.url}/readyz`)).status).toBe(503);
    await away.close();
    await driver.close();
  });

  it("where it takes known documents alone, answers 400 DOCUMENT_UNKNOWN to others", async () => {
    const only = { ...config, trustedDocuments: "only" as const };
    const trusting = await startServer(only, world.graph, silent);
    const response = await fetch(`${trusting.url}/graphql`, inBody({ query: "{ __typename }" }));
    expect(await codesOf(response)).toEqual([400, "DOCUMENT_UNKNOWN"]);
    await trusting.close();
  });

  it("has each of its codes and statuses in docs/errors.md, and there no other but a 500", () => {
    expect([...seen].sort()).toEqual(
      documented.filter((line) => line !== "INTERNAL_SERVER_ERROR 500").sort(),
    );
  });
});
