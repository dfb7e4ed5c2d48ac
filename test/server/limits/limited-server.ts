import { pino } from "pino";
import { readConfig } from "../../../src/config.js";
import { type RunningServer, startServer } from "../../../src/server/server.js";
import { portsCorpus, type World } from "../../world.js";

/** All that a test asks comes from one client. */
const noRate = { RATE_POINTS: "1000000000", RATE_POINTS_PER_SECOND: "1000000" };

const json = { "content-type": "application/json" };

interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

/** What a server replies, read as GraphQL's JSON. */
export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly data?: any;
  readonly errors?: readonly Refusal[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } };
}

/** A server over a world, with the limits that the environment sets, and how to ask it. */
export interface LimitedServer extends RunningServer {
  ask(query: string, variables?: unknown): Promise<Reply>;
  send(request: RequestInit, path?: string): Promise<Reply>;
}

const replyOf = async (response: Response): Promise<Reply> => ({
  ...((await response.json()) as object),
  status: response.status,
});

/** Starts a server over a world as an environment has it. */
export const limitedServer = async (
  world: World,
  environment: NodeJS.ProcessEnv = {},
): Promise<LimitedServer> => {
  const config = { ...readConfig({ PORT: "0", ...noRate, ...environment }), corpusDir: portsCorpus };
  const server = await startServer(config, world.graph, pino({ level: "silent" }));
  const send = async (request: RequestInit, path = "/graphql") =>
    replyOf(await fetch(`${server.url}${path}`, request));
  return {
    ...server,
    send,
    ask: (query, variables) =>
      send({ method: "POST", headers: json, body: JSON.stringify({ query, variables }) }),
  };
};
