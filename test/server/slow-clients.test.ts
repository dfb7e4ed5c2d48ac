import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { RunningServer } from "../../src/server/server.js";
import { emptyWorld, type World } from "../world.js";
import { ask, serverWith } from "./asking.js";

const connectTo = async ({ url }: RunningServer): Promise<Socket> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, "connect");
  return socket;
};

const allOf = async (socket: Socket): Promise<string> => {
  let text = "";
  for await (const chunk of socket) text += chunk;
  return text;
};

const start = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

describe("a client that is slow, or is none", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it.each([
    ["the head", start],
    ["the body", `${start}Content-Length: 100\r\n\r\n{"query":`],
  ])("that does not send %s in time is told so and disconnected", async (_, sent) => {
    const server = await serverWith(world.graph, { HEADERS_DEADLINE_MS: "300", BODY_DEADLINE_MS: "600" });
    const socket = await connectTo(server);
    const began = performance.now();
    socket.write(sent);
    const answer = await allOf(socket);
    expect(performance.now() - began).toBeLessThan(2_500);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toMatch(/BODY_DEADLINE_MS.*"code":"BAD_REQUEST"/);
  });

  it("that drips its body byte by byte has no longer", async () => {
    const server = await serverWith(world.graph, { HEADERS_DEADLINE_MS: "300", BODY_DEADLINE_MS: "600" });
    const socket = await connectTo(server);
    const began = performance.now();
    socket.write(`${start}Content-Length: 1000\r\n\r\n`);
    const drip = setInterval(() => socket.write(" "), 50);
    const answer = await allOf(socket);
    clearInterval(drip);
    expect(performance.now() - began).toBeLessThan(2_500);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it("that was answered before its body came is sent no second answer", async () => {
    const server = await serverWith(world.graph, { HEADERS_DEADLINE_MS: "300", BODY_DEADLINE_MS: "600" });
    const socket = await connectTo(server);
    socket.write("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n");
    expect((await allOf(socket)).match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 400"]);
  });

  it.each([
    ["what is not HTTP", "hello\r\n\r\n", 400],
    ["a head that is too large", `${start}X: ${"x".repeat(20_000)}\r\n\r\n`, 431],
  ])("that sends %s is told so in GraphQL's way", async (_, sent, status) => {
    const socket = await connectTo(await serverWith(world.graph, {}));
    socket.write(sent);
    expect(await allOf(socket)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*"code":"BAD_REQUEST"`));
  });

  it("beyond the connections that there may be is not let in, and those that are there are served", async () => {
    const server = await serverWith(world.graph, { MAX_CONNECTIONS: "2" });
    const first = await connectTo(server);
    const second = await connectTo(server);
    const third = await connectTo(server);
    expect(await allOf(third)).toBe("");
    first.write("GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    expect(await allOf(first)).toMatch(/^HTTP\/1\.1 200 /);
    second.destroy();
    await expect.poll(async () => (await ask(server).catch(() => null))?.status).toBe(200);
  });
});
