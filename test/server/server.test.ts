import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { OperatorError } from "../../src/errors.js";
import { openDriver } from "../../src/graph/driver.js";
import { Graph } from "../../src/graph/graph.js";
import { freePort } from "../../src/graph/managed/free-port.js";
import { projectPath } from "../../src/project-root.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { database, portsCorpus, portsWorld, type World } from "../world.js";

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly req?: { readonly id: string };
  readonly err?: { readonly message: string };
}

const lines: Line[] = [];
const log = pino(
  { level: "debug" },
  new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  }),
);

const errorsOf = async (response: Response): Promise<{ message: string; extensions: { code: string } }[]> =>
  ((await response.json()) as { errors: [] }).errors;

const forgery = expect.stringContaining("Cross-Site Request Forgery");

const config = { ...readConfig({ PORT: "0" }), corpusDir: portsCorpus };

describe("the server", () => {
  let world: World;
  let server: RunningServer;
  beforeAll(async () => {
    world = await portsWorld();
    server = await startServer(config, world.graph, log);
  });
  afterAll(async () => {
    await server.close();
    await world.close();
  });

  const post = (body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
    fetch(`${server.url}/graphql`, { method: "POST", headers, body });
  const ask = (query: string, variables = {}) => post(JSON.stringify({ query, variables }));

  it("answers a question, with the words", async () => {
    const response = await ask(
      `{ meeting(id: "ports-talks") { period { text evidence { quote verified } } } }`,
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: {
        meeting: { period: { text: "2021-05-03", evidence: [{ quote: "On 3 May 2021", verified: true }] } },
      },
    });
  });

  it("says that it is there, and that it can answer", async () => {
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
  });

  it("gives its schema as a file", async () => {
    const response = await fetch(`${server.url}/schema.graphql`);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; charset=utf-8/);
    expect(await response.text()).toBe(readFileSync(projectPath("graphql", "schema.graphql"), "utf8"));
  });

  it("lists its addresses at the root, and answers any other with GraphQL's kind of error", async () => {
    expect(await (await fetch(server.url)).text()).toContain("/graphql");
    const response = await fetch(`${server.url}/graphiql/../nowhere`);
    expect([response.status, await response.json()]).toEqual([
      404,
      { errors: [{ message: expect.stringContaining("GET / lists"), extensions: { code: "NOT_FOUND" } }] },
    ]);
  });

  it("sends headers that close a page up, and none that names its parts", async () => {
    const { headers } = await fetch(server.url);
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("has no page from another machine for a browser that asks", async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: "text/html" } });
    expect(await response.text()).not.toMatch(/<html|https?:\/\//);
  });

  it("passes on an error that was made for the caller", async () => {
    const errors = await errorsOf(await ask(`{ cooperation(of: "nobody") { totalCount } }`));
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('"nobody"'),
        path: ["cooperation"],
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/stack/);
  });

  it.each([
    ["{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["{", "GRAPHQL_PARSE_FAILED"],
    [`{ cooperation(of: "ana-reed", during: "2024/") { totalCount } }`, "GRAPHQL_VALIDATION_FAILED"],
  ])("refuses %s as %s", async (query, code) => {
    const response = await ask(query);
    const errors = await errorsOf(response);
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, code]);
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules/);
  });

  it("masks a fault of its own, and logs it under the id that the reply carries", async () => {
    const session = world.driver.session({ database });
    await session.run(
      'MATCH (n:Entity {id: \'midtown\'}) SET n.kept = n.card, n.card = \'{"id":"midtown","type":"PLACE"}\'',
    );
    const response = await ask(`{ place(id: "midtown") { id name } }`);
    await session.run("MATCH (n:Entity {id: 'midtown'}) SET n.card = n.kept REMOVE n.kept");
    await session.close();
    const body = await response.text();
    expect(JSON.parse(body).errors).toEqual([
      {
        message: "Internal server error; the server's log has it under the id in the X-Request-Id header",
        locations: [expect.anything()],
        path: ["place", "name"],
        extensions: { code: "INTERNAL_SERVER_ERROR" },
      },
    ]);
    expect(body).not.toMatch(/TypeError|\.ts|node_modules|MATCH|Cannot/);
    const logged = lines.find(({ msg }) => msg === "resolver failed");
    expect(logged?.req?.id).toBe(response.headers.get("x-request-id"));
    expect(logged?.err?.message).toMatch(/undefined/);
  });

  it.each([
    ["JSON that is none", "{", { "content-type": "application/json" }, 400],
    [
      "a body over 64 KiB",
      JSON.stringify({ query: " ".repeat(70_000) }),
      { "content-type": "application/json" },
      413,
    ],
    ["another charset", "{}", { "content-type": "application/json; charset=iso-8859-1" }, 415],
    ["another encoding", "{}", { "content-type": "application/json", "content-encoding": "br2" }, 415],
  ])("refuses %s in GraphQL's way, saying what it takes", async (_, body, headers, status) => {
    const response = await post(body, headers);
    expect([response.status, await response.json()]).toEqual([
      status,
      {
        errors: [{ message: expect.stringMatching(/^The body takes/), extensions: { code: "BAD_REQUEST" } }],
      },
    ]);
  });

  it("refuses UTF-16 too", async () => {
    const body = Buffer.from('{"query":"{__typename}"}', "utf16le");
    const headers = { "content-type": "application/json; charset=utf-16le" };
    expect((await fetch(`${server.url}/graphql`, { method: "POST", headers, body })).status).toBe(415);
  });

  it.each([
    [416, { range: "bytes=999999999-" }],
    [412, { "if-match": '"another"' }],
  ])(
    "answers %i as JSON, where a file cannot be given with %j, and logs no fault",
    async (status, headers) => {
      const response = await fetch(`${server.url}/schema.graphql`, { headers });
      expect([response.status, response.headers.get("content-type")]).toEqual([
        status,
        "application/json; charset=utf-8",
      ]);
      expect(await errorsOf(response)).toMatchObject([{ extensions: { code: "BAD_REQUEST" } }]);
      const id = response.headers.get("x-request-id");
      expect(lines.filter(({ req, level }) => req?.id === id && level >= 50)).toEqual([]);
    },
  );

  it.each([
    ["application/x-www-form-urlencoded", "query=%7B__typename%7D"],
    ["text/plain", '{"query":"{__typename}"}'],
  ])("does not take a question as %s, which a page of another site could send", async (type, body) => {
    const response = await post(body, { "content-type": type });
    expect([response.status, (await errorsOf(response))[0]?.message]).toEqual([400, forgery]);
  });

  it("does not take a question in an address alone, which a link of another site could be", async () => {
    const response = await fetch(`${server.url}/graphql?query=%7B__typename%7D`);
    expect([response.status, (await errorsOf(response))[0]?.message]).toEqual([400, forgery]);
  });
});

describe("a server without its database", () => {
  it("is there, says that it cannot answer, and tells each caller", async () => {
    const driver = openDriver({ ...inject("neo4j"), uri: `bolt://127.0.0.1:${await freePort()}` });
    const server = await startServer(config, new Graph(driver, database), log);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ coverage { documents } }" }),
    });
    const errors = await errorsOf(response);
    expect(errors).toMatchObject([{ extensions: { code: "DATABASE_UNAVAILABLE" } }]);
    await server.close();
    await driver.close();
  });
});

describe("a server whose database refuses the password", () => {
  it("shows a caller neither that nor the password, and logs the fault without the password", async () => {
    const password = "not-the-password";
    const driver = openDriver({ ...inject("neo4j"), password });
    const server = await startServer(config, new Graph(driver, database), log);
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ coverage { documents } }" }),
    });
    const body = await response.text();
    expect(JSON.parse(body).errors).toMatchObject([{ extensions: { code: "INTERNAL_SERVER_ERROR" } }]);
    expect(body).not.toMatch(/unauthori[sz]ed|authentication|password|bolt/i);
    const id = response.headers.get("x-request-id");
    const logged = lines.filter(({ req }) => req?.id === id);
    expect(logged).toContainEqual(expect.objectContaining({ level: 50, msg: "resolver failed" }));
    expect(JSON.stringify(logged)).not.toContain(password);
    await server.close();
    await driver.close();
  });
});

describe("a server on a port that is taken", () => {
  it("does not start, and names PORT", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const driver = openDriver(inject("neo4j"));
    const started = startServer({ ...config, port }, new Graph(driver, database), log);
    await expect(started).rejects.toThrow(OperatorError);
    await expect(started).rejects.toThrow(new RegExp(`Port ${port} .* set PORT`));
    await driver.close();
    other.close();
  });
});
