import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environment, readConfig } from "../src/config.js";
import { OperatorError } from "../src/errors.js";
import { projectPath } from "../src/project-root.js";

describe("the configuration", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "config-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("needs nothing to be set", () => {
    expect(readConfig({})).toMatchObject({
      host: "127.0.0.1",
      port: 4000,
      neo4j: null,
      database: "neo4j",
      dataDir: projectPath(".data"),
      seedsDir: projectPath("seeds"),
      frameAncestors: [],
      logLevel: "info",
    });
  });

  it("takes an empty variable as one that is not set", () => {
    for (const nothing of ["", "  "])
      expect(readConfig({ HOST: nothing, PORT: nothing, NEO4J_URI: nothing, CORPUS_DIR: nothing })).toEqual(
        readConfig({}),
      );
  });

  it("cannot be changed", () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it("reads the origins that may show its pages, with any space between", () => {
    const { frameAncestors } = readConfig({
      FRAME_ANCESTORS: " https://portal.example  http://127.0.0.1:8080\thttps://*.customs.example ",
    });
    expect(frameAncestors).toEqual([
      "https://portal.example",
      "http://127.0.0.1:8080",
      "https://*.customs.example",
    ]);
  });

  it.each([
    ["2", 2],
    ["loopback, 10.0.0.0/8 2001:db8::/32", ["loopback", "10.0.0.0/8", "2001:db8::/32"]],
  ])("believes the proxies of %j", (TRUST_PROXY, trustProxy) => {
    expect(readConfig({ TRUST_PROXY }).trustProxy).toEqual(trustProxy);
  });

  it.each([
    ["METRICS", "metrics"],
    ["INTROSPECTION", "introspection"],
    ["GRAPHIQL", "graphiql"],
  ] as const)("has %s on, and in production off, unless it says otherwise", (variable, name) => {
    const read = (variables: Record<string, string>) => readConfig(variables)[name];
    expect([read({}), read({ NODE_ENV: "production" })]).toEqual([true, false]);
    expect([read({ [variable]: "off" }), read({ NODE_ENV: "production", [variable]: "on" })]).toEqual([
      false,
      true,
    ]);
  });

  it("has no GraphiQL where known documents alone are answered", () => {
    expect(readConfig({ TRUSTED_DOCUMENTS: "only" }).graphiql).toBe(false);
    expect(readConfig({ TRUSTED_DOCUMENTS: "allow" }).graphiql).toBe(true);
  });

  it("reads the password of a Neo4j from a file, without the line's end", () => {
    const file = join(folder, "password");
    writeFileSync(file, "secret\n");
    const { neo4j } = readConfig({ NEO4J_URI: "neo4j+s://graph.example", NEO4J_PASSWORD_FILE: file });
    expect(neo4j).toEqual({ uri: "neo4j+s://graph.example", username: "neo4j", password: "secret" });
  });

  it("takes a password as it is, spaces and all", () => {
    const file = join(folder, "spaced");
    writeFileSync(file, " secret \r\n");
    for (const given of [{ NEO4J_PASSWORD: " secret " }, { NEO4J_PASSWORD_FILE: file }])
      expect(readConfig({ NEO4J_URI: "bolt://[::1]:7687", ...given }).neo4j?.password).toBe(" secret ");
  });

  it("refuses a file that holds no password", () => {
    const file = join(folder, "empty");
    writeFileSync(file, "\n");
    expect(() => readConfig({ NEO4J_URI: "bolt://localhost", NEO4J_PASSWORD_FILE: file })).toThrow(
      /^NEO4J_PASSWORD_FILE takes the path of a file that holds a password; this one is empty/,
    );
  });

  it.each([
    [{ PORT: "http" }, /^PORT takes a whole number from 0 to 65535/],
    [{ PORT: "70000" }, /^PORT .*65535/],
    [{ PORT: "4000.5" }, /^PORT /],
    [{ PORT: "0x10" }, /^PORT /],
    [{ NEO4J_MEMORY_MB: "512" }, /^NEO4J_MEMORY_MB takes a whole number of megabytes from 1000 to 1000000/],
    [{ NEO4J_MEMORY_MB: "2GB" }, /^NEO4J_MEMORY_MB /],
    [{ NEO4J_URI: "bolt://user:hidden@localhost:7687", NEO4J_PASSWORD: "x" }, /^NEO4J_URI .*without a user/],
    [{ NEO4J_URI: "bolt://localhost:port", NEO4J_PASSWORD: "x" }, /^NEO4J_URI /],
    [{ NEO4J_URI: "bolt://localhost?policy=near", NEO4J_PASSWORD: "x" }, /^NEO4J_URI /],
    [
      { NEO4J_URI: "http://localhost:7474", NEO4J_PASSWORD: "hidden" },
      /^NEO4J_URI takes an address such as bolt:/,
    ],
    [
      { NEO4J_URI: "bolt://localhost" },
      /^NEO4J_URI needs a password: set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE/,
    ],
    [
      { NEO4J_URI: "bolt://localhost", NEO4J_PASSWORD_FILE: "/nowhere/at/all" },
      /^NEO4J_PASSWORD_FILE takes the path of a file/,
    ],
    [{ CORPUS_DIR: "/nowhere/at/all" }, /^CORPUS_DIR takes a folder/],
    [{ CORPUS_DIR: projectPath("package.json") }, /^CORPUS_DIR takes a folder/],
    [{ FRAME_ANCESTORS: "*" }, /^FRAME_ANCESTORS takes origins with spaces between/],
    [{ FRAME_ANCESTORS: "portal.example" }, /^FRAME_ANCESTORS /],
    [{ FRAME_ANCESTORS: "https://portal.example/page" }, /^FRAME_ANCESTORS /],
    [{ FRAME_ANCESTORS: "https://portal.example; script-src *" }, /^FRAME_ANCESTORS /],
    [{ FRAME_ANCESTORS: "https://portal.example, https://*" }, /^FRAME_ANCESTORS /],
    [{ CORS_ORIGINS: "portal.example" }, /^CORS_ORIGINS takes origins/],
    [{ CORS_ORIGINS: "https://*.customs.example" }, /^CORS_ORIGINS /],
    [{ TRUST_PROXY: "true" }, /^TRUST_PROXY takes the number of proxies/],
    [{ TRUST_PROXY: "10.0.0.0/33" }, /^TRUST_PROXY /],
    [{ API_KEY_FACTOR: "0" }, /^API_KEY_FACTOR takes a whole number from 1/],
    [{ REQUIRE_API_KEY: "yes" }, /^REQUIRE_API_KEY takes on or off/],
    [{ REQUIRE_API_KEY: "on" }, /^REQUIRE_API_KEY=on needs keys: set API_KEYS_FILE/],
    [{ REDIS_URL: "http://user:hidden@host" }, /^REDIS_URL takes an address such as redis:/],
    [{ METRICS: "yes" }, /^METRICS takes on or off/],
    [{ GRAPHIQL: "yes" }, /^GRAPHIQL takes on or off/],
    [{ GRAPHIQL: "on", TRUSTED_DOCUMENTS: "only" }, /^GRAPHIQL=on and TRUSTED_DOCUMENTS=only exclude/],
    [{ MAX_IN_FLIGHT: "50" }, /^MAX_IN_FLIGHT takes less than POOL_SIZE \(50\)/],
    [{ POOL_SIZE: "40" }, /^MAX_IN_FLIGHT takes less than POOL_SIZE \(40\)/],
    [{ LOG_LEVEL: "loud" }, /^LOG_LEVEL takes fatal, error, warn/],
  ])("refuses %j, and names the variable and what it takes", (variables, message) => {
    const read = () => readConfig(variables);
    expect(read).toThrow(OperatorError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/hidden/);
  });

  it("names all that is wrong at once", () => {
    expect(() => readConfig({ PORT: "x", LOG_LEVEL: "loud" })).toThrow(/PORT.*\nLOG_LEVEL/);
  });

  it("is documented, each variable, in .env.example", () => {
    const text = readFileSync(projectPath(".env.example"), "utf8");
    const documented = [...text.matchAll(/^# ([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(documented.sort()).toEqual(Object.keys(environment.shape).sort());
  });
});
