import type { ErrorRequestHandler, RequestHandler, Response } from "express";

const messages: Record<number, string> = {
  400: 'The body takes JSON such as {"query": "{ coverage { documents } }"}; this one cannot be read',
  413: "The body takes at most 64 KiB; this one is larger",
  415: "The body takes UTF-8; this one has another charset or encoding",
};

const refuse = (response: Response, status: number, message: string, code: string): void => {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};

/** What Express would answer as a page, answered as GraphQL answers: one message, and nothing of ours in it. */
export const refusal: ErrorRequestHandler = (error: { status?: unknown }, request, response, _next) => {
  const status = typeof error.status === "number" ? error.status : 500;
  const message = messages[status];
  if (message !== undefined) return refuse(response, status, message, "BAD_REQUEST");
  request.log.error({ err: error }, "request failed");
  refuse(response, 500, "Internal server error", "INTERNAL_SERVER_ERROR");
};

/** An address that there is not. */
export const unknownAddress: RequestHandler = (_request, response) => {
  refuse(response, 404, "There is nothing at this address; GET / lists those that there are", "NOT_FOUND");
};
