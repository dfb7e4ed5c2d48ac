import { type Request, type Response, Router } from "express";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { callerOf, identify } from "./caller/caller.js";
import { cors } from "./cors.js";
import { capInFlight } from "./in-flight.js";
import { measureRequests, noteOutcome } from "./measure.js";
import type { Metrics } from "./metrics.js";
import { createRate } from "./rate/rate.js";
import { openRedis } from "./rate/redis.js";
import type { ServerContext } from "./server-context.js";

/** What a request passes before it is worked on: who asks, how much they have asked already, and how busy the server is. */
interface Gate {
  /** before the body is read */
  readonly onArrival: Router;
  /** once the body is read */
  readonly onceRead: Router;
  contextOf(request: Request, response: Response): Pick<ServerContext, "caller" | "charge" | "noteOutcome">;
  close(): void;
}

export const createGate = (
  { corsOrigins, apiKeys, redisUrl, limits }: Config,
  metrics: Metrics,
  log: Logger,
): Gate => {
  const redis = openRedis(redisUrl, log);
  const rate = createRate(limits, redis);
  const { arrive, enter } = capInFlight(limits.inFlight, metrics);
  return {
    onArrival: Router().use(
      measureRequests(metrics),
      cors(corsOrigins),
      arrive,
      identify(apiKeys),
      rate.onArrival,
    ),
    onceRead: Router().use(enter),
    contextOf: (request, response) => ({
      caller: callerOf(request),
      charge: async (points) => {
        metrics.costKnown(points);
        await rate.charge(request, points);
      },
      noteOutcome: (code) => noteOutcome(response, code),
    }),
    close: () => redis?.disconnect(),
  };
};
