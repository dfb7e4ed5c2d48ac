import type { RequestListener } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { callerOf, identify } from "./caller/caller.js";
import { allowOrigins, cors } from "./cors.js";
import { InFlight, refuseWhileFull } from "./in-flight.js";
import { measureRequests, noteOutcome } from "./measure.js";
import type { Metrics } from "./metrics.js";
import { createRate } from "./rate/rate.js";
import { openRedis } from "./rate/redis.js";
import type { ServerContext } from "./server-context.js";

/** What a request passes before it is worked on: who asks, how much they have asked already, and how busy the server is. */
interface Gate {
  /** before anything else */
  before(otherwise: RequestListener): RequestListener;
  /** before the body is read */
  readonly onArrival: readonly RequestHandler[];
  /** once the body is read */
  readonly onceRead: RequestHandler;
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
  const inFlight = new InFlight(limits.inFlight, metrics);
  const allowOrigin = allowOrigins(corsOrigins);
  return {
    before: (otherwise) => refuseWhileFull(inFlight, metrics, allowOrigin, otherwise),
    onArrival: [measureRequests(metrics), cors(allowOrigin), identify(apiKeys), rate.onArrival],
    onceRead: inFlight.enter,
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
