import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { GraphQLError } from "graphql";
import { DeadlineExceeded } from "../errors.js";
import type { Limits } from "../limits.js";

/** The rest is for writing the answer. */
const shareForReading = 0.95;

/** Aborted when the client has gone before its answer was finished, and when the time for the request has passed. */
export const requestSignal = (response: ServerResponse, { requestMs }: Limits): AbortSignal => {
  const controller = new AbortController();
  // Every statement of the request listens to it.
  setMaxListeners(0, controller.signal);
  const deadline = setTimeout(
    () => controller.abort(new DeadlineExceeded(requestMs)),
    requestMs * shareForReading,
  );
  response.once("close", () => {
    clearTimeout(deadline);
    if (!response.writableFinished) controller.abort(new GraphQLError("The client has gone"));
  });
  return controller.signal;
};
