import { once } from "node:events";
import { connect } from "node:net";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { readConfig } from "../../src/config.js";
import { Graph } from "../../src/graph/graph.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { database, type World } from "../world.js";

/** A server of the small world with these variables, for the length of a test. */
export const serverWith = async (
  graph: Graph,
  variables: Record<string, string>,
  log = pino({ level: "silent" }),
): Promise<RunningServer> => {
  const server = await startServer(readConfig({ PORT: "0", ...variables }), graph, log);
  onTestFinished(() => server.close());
  return server;
};

/** A question to a server, with these headers besides. */
export const ask = (
  { url }: RunningServer,
  query = "{ coverage { documents } }",
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });

/** The status of an answer, and the code and the message of its first error. */
export const refusalOf = async (
  response: Response,
): Promise<{ status: number; code?: string; message?: string }> => {
  const { errors } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  const [error] = errors ?? [];
  return error === undefined
    ? { status: response.status }
    : { status: response.status, code: error.extensions.code, message: error.message };
};

/** The graph of a world, whose database takes this long for each statement. */
export class SlowGraph extends Graph {
  readonly #world: World;
  readonly #ms: number;

  constructor(world: World, ms: number) {
    super(world.driver, database);
    this.#world = world;
    this.#ms = ms;
  }

  override async read(...asked: Parameters<Graph["read"]>): Promise<unknown[][]> {
    const session = this.#world.driver.session({ database });
    const counting = session.run(
      "UNWIND range(1, 1000000000) AS x RETURN count(x)",
      {},
      { timeout: this.#ms },
    );
    await Promise.resolve(counting).catch(() => session.close());
    return super.read(...asked);
  }
}

/** What a server answers to these very bytes, when it has closed the connection. */
export const sendRaw = async ({ url }: RunningServer, bytes: string): Promise<Response> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.write(bytes);
  let text = "";
  for await (const chunk of socket) text += chunk;
  const [, status, body] = /^HTTP\/1\.1 (\d+)[\s\S]*?\r\n\r\n([\s\S]*)$/.exec(text) ?? [];
  return new Response(body, { status: Number(status) });
};
