import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import type { Metrics } from "./metrics.js";
import { refuse } from "./refusal.js";

const waitSeconds = 1;
const code = "OVERLOADED";

/** The requests that are worked on at once, and how many they may be. */
export class InFlight {
  readonly #most: number;
  readonly #metrics: Metrics;
  #count = 0;

  constructor(most: number, metrics: Metrics) {
    this.#most = most;
    this.#metrics = metrics;
  }

  get isFull(): boolean {
    return this.#count >= this.#most;
  }

  get refusal(): string {
    return `The server works on at most ${this.#most} requests at once (MAX_IN_FLIGHT), and is at that; ask again in a second`;
  }

  /** Takes a place until the answer is sent. Only once the body is there, so that a client that sends slowly holds none. */
  readonly enter: RequestHandler = (_request, response, next) => {
    if (this.isFull) {
      response.set("Retry-After", String(waitSeconds));
      return refuse(response, 503, this.refusal, code);
    }
    this.#change(1);
    response.once("close", () => this.#change(-1));
    next();
  };

  #change(by: 1 | -1): void {
    this.#count += by;
    this.#metrics.inFlight(this.#count);
  }
}

const asksGraphQL = ({ method, url = "" }: IncomingMessage): boolean =>
  method !== "OPTIONS" && /^\/graphql\/?(\?|$)/.test(url);

/**
 * Refuses questions that come while no place is free before anything else is done for them, the log included: there
 * are many then, and each takes time from those that are worked on.
 */
export const refuseWhileFull =
  (
    inFlight: InFlight,
    metrics: Metrics,
    allowOrigin: (request: IncomingMessage, response: ServerResponse) => unknown,
    otherwise: RequestListener,
  ): RequestListener =>
  (request, response) => {
    if (!inFlight.isFull || !asksGraphQL(request)) return otherwise(request, response);
    allowOrigin(request, response);
    metrics.requestEnded(code, 0);
    response.writeHead(503, {
      "Content-Type": "application/json; charset=utf-8",
      "Retry-After": waitSeconds,
      "X-Content-Type-Options": "nosniff",
    });
    response.end(JSON.stringify({ errors: [{ message: inFlight.refusal, extensions: { code } }] }));
  };
