import type { Logger } from "pino";
import type { Context } from "../context.js";

/** The context of a GraphQL request as the server knows it. */
export interface ServerContext extends Context {
  readonly log: Logger;
  /** the points that the operation costs, once they are known */
  cost?: number;
}
