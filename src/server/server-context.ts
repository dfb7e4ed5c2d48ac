import type { Logger } from "pino";
import type { Context } from "../context.js";
import type { Caller } from "./caller/caller.js";

/** The context of a GraphQL request as the server knows it. */
export interface ServerContext extends Context {
  readonly log: Logger;
  /** the points that the operation costs, once they are known */
  cost?: number;
  readonly caller: Caller;
  /** Charges the caller for the operation, in points; throws `RateExceeded` where that is more than it has left. */
  charge(points: number): Promise<void>;
  /** Remembers how the request ended, for its figure: by the code of an error. */
  noteOutcome(code: string): void;
}
