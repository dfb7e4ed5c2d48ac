import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, type World } from "../../world.js";
import { type LimitedServer, limitedServer } from "./limited-server.js";

const json = { "content-type": "application/json" };

/** What graphql-cop 1.15 looks for, one test for each of its checks, on a server as it is in production. */
describe("a server in production, looked over as graphql-cop does", () => {
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

  const posted = (body: unknown, headers: Record<string, string> = json) =>
    server.send({
      method: "POST",
      headers,
      body: typeof body === "string" ? body : JSON.stringify(body),
    });

  it("overloads no aliases: 101 of __typename are refused", async () => {
    const aliases = Array.from({ length: 101 }, (_, at) => `alias${at}: __typename`).join(" ");
    const reply = await posted({ query: `query cop { ${aliases} }`, operationName: "cop" });
    expect([reply.status, reply.data]).toEqual([400, undefined]);
  });

  it("takes no batch: ten questions in a list are refused", async () => {
    const reply = await posted(Array.from({ length: 10 }, () => ({ query: "query cop { __typename }" })));
    expect([reply.status, Array.isArray(reply)]).toEqual([400, false]);
  });

  it("overloads no directives: ten that are unknown are refused before each is looked up", async () => {
    const reply = await posted({ query: `query cop { __typename ${"@aa".repeat(10)} }` });
    expect([reply.status, reply.errors?.length]).toEqual([400, 1]);
  });

  it("duplicates no field: the same 500 times is refused", async () => {
    const reply = await posted({ query: `query cop { ${"__typename ".repeat(500)} }` });
    expect([reply.status, reply.data]).toEqual([400, undefined]);
  });

  it("answers no circular introspection", async () => {
    const query =
      "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }";
    const reply = await posted({ query });
    expect([reply.status, reply.data]).toEqual([400, undefined]);
  });

  it("answers no introspection", async () => {
    const reply = await posted({ query: "query cop { __schema { types { name fields { name } } } }" });
    expect([reply.status, reply.data]).toEqual([400, undefined]);
  });

  it("suggests no field", async () => {
    const reply = await posted({ query: "query cop { __schema { directive } }" });
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply)).not.toMatch(/did you mean/i);
  });

  it("has no GraphQL IDE at the address of its API", async () => {
    for (const path of ["/graphql", "/graphiql", "/playground", "/console"]) {
      const response = await fetch(`${server.url}${path}`, { headers: { accept: "text/html" } });
      expect(await response.text()).not.toMatch(/graphql-playground|apollo sandbox|unpkg|cdn\./i);
    }
  });

  it("takes no mutation by GET", async () => {
    for (const headers of [{}, { "apollo-require-preflight": "1" }]) {
      const reply = await server.send({ headers }, "/graphql?query=mutation%20cop%20%7B__typename%7D");
      expect([reply.status, reply.data]).toEqual([400, undefined]);
    }
  });

  it("takes no question by GET that a link of another site could be", async () => {
    const reply = await server.send({}, "/graphql?query=query%20cop%20%7B__typename%7D");
    expect([reply.status, reply.data]).toEqual([400, undefined]);
  });

  it("takes no question in a form, which a page of another site could send", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const reply = await posted("query=query%20cop%20%7B__typename%7D", form);
    expect([reply.status, reply.data]).toEqual([400, undefined]);
  });

  it("traces nothing", async () => {
    const reply = await posted({ query: "query cop { __typename }" }, { ...json, "x-apollo-tracing": "1" });
    expect(Object.keys(reply.extensions ?? {})).toEqual(["cost"]);
  });

  it("debugs nothing: a fault of a question shows no stack", async () => {
    const reply = await posted({ query: "query cop { __typename", extensions: { debug: true } });
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply)).not.toMatch(/stack|exception|debug|node_modules|\.ts\b|\.js\b/i);
  });
});
