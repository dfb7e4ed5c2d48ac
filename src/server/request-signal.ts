import type { ServerResponse } from "node:http";
import { GraphQLError } from "graphql";
import { OperationTooLarge } from "../errors.js";
import type { Limits } from "../limits.js";

/** The rest is for writing the answer. */
const shareForReading = 0.95;

/** Aborted when the client has gone before its answer was finished, and when the time for the request has passed. */
export const requestSignal = (response: ServerResponse, { requestMs }: Limits): AbortSignal => {
  const controller = new AbortController();
  const deadline = setTimeout(
    () =>
      controller.abort(
        new OperationTooLarge(
          `A question is answered within ${requestMs} ms (REQUEST_DEADLINE_MS); this one takes longer`,
        ),
      ),
    requestMs * shareForReading,
  );
  response.once("close", () => {
    clearTimeout(deadline);
    if (!response.writableFinished) controller.abort(new GraphQLError("The client has gone"));
  });
  return controller.signal;
};
