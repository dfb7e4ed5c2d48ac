import type { RequestHandler, Response } from "express";
import type { Metrics } from "./metrics.js";
import { refuse } from "./refusal.js";

const overloaded = (response: Response, most: number): void => {
  response.set("Retry-After", "1");
  refuse(
    response,
    503,
    `The server works on at most ${most} requests at once (MAX_IN_FLIGHT), and is at that; ask again in a second`,
    "OVERLOADED",
  );
};

/**
 * Caps the requests that are worked on at once. `arrive` refuses before anything is read; `enter`, once the body
 * is there, takes the place, which a client that sends slowly so does not hold.
 */
export const capInFlight = (
  most: number,
  metrics: Metrics,
): { arrive: RequestHandler; enter: RequestHandler } => {
  let count = 0;
  const arrive: RequestHandler = (_request, response, next) => {
    if (count >= most) return overloaded(response, most);
    next();
  };
  const enter: RequestHandler = (_request, response, next) => {
    if (count >= most) return overloaded(response, most);
    count += 1;
    metrics.inFlight(count);
    response.once("close", () => {
      count -= 1;
      metrics.inFlight(count);
    });
    next();
  };
  return { arrive, enter };
};
