import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portsWorld, type World } from "../../world.js";
import { type LimitedServer, limitedServer } from "./limited-server.js";

const json = { "content-type": "application/json" };
const question = JSON.stringify({ query: "{ __typename }" });

describe("a body", () => {
  let world: World;
  let server: LimitedServer;
  beforeAll(async () => {
    world = await portsWorld();
    server = await limitedServer(world, { MAX_BODY_BYTES: "2000" });
  });
  afterAll(async () => {
    await server.close();
    await world.close();
  });

  const post = (body: string | Buffer, headers: Record<string, string> = json) =>
    server.send({ method: "POST", headers, body: body as string });

  it.each<[string, string | Buffer, Record<string, string>, number, RegExp]>([
    ["that is larger than the limit", `{"query":"${" ".repeat(2000)}"}`, json, 413, /2000 bytes.*MAX_BODY/],
    [
      "that unpacks to more than the limit",
      gzipSync(`{"query":"${" ".repeat(50_000_000)}"}`),
      { ...json, "content-encoding": "gzip" },
      413,
      /2000 bytes, unpacked/,
    ],
    ["that is cut off", "{", json, 400, /takes JSON/],
    ["that is no gzip", question, { ...json, "content-encoding": "gzip" }, 400, /takes JSON/],
    [
      "in UTF-16",
      Buffer.from(question, "utf16le"),
      { "content-type": "application/json; charset=utf-16le" },
      415,
      /takes UTF-8/,
    ],
    ["in UTF-16 that says it is UTF-8", Buffer.from(question, "utf16le"), json, 400, /takes JSON/],
    ["in Latin-1", question, { "content-type": "application/json; charset=latin1" }, 415, /takes UTF-8/],
    [
      "of several parts",
      `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${question}\r\n--x--\r\n`,
      { "content-type": "multipart/form-data; boundary=x" },
      400,
      /Cross-Site|body/i,
    ],
    [
      "of several parts, from a program that says it is none of another site",
      `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${question}\r\n--x--\r\n`,
      { "content-type": "multipart/form-data; boundary=x", "apollo-require-preflight": "1" },
      400,
      /body/i,
    ],
  ])("%s is refused, saying what it takes", async (_, body, headers, status, message) => {
    const reply = await post(body, headers);
    expect([reply.status, reply.errors?.[0]?.extensions.code]).toEqual([status, "BAD_REQUEST"]);
    expect(reply.errors?.[0]?.message).toMatch(message);
  });

  it("that is packed and within the limit is read", async () => {
    const reply = await post(gzipSync(question), { ...json, "content-encoding": "gzip" });
    expect(reply).toMatchObject({ status: 200, data: { __typename: "Query" } });
  });
});
