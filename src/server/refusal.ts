import type { ErrorRequestHandler } from "express";

const messages: Record<number, string> = {
  400: 'The body takes JSON such as {"query": "{ coverage { documents } }"}; this one cannot be read',
  413: "The body takes at most 64 KiB; this one is larger",
  415: "The body takes UTF-8; this one has another charset or encoding",
};

/** What Express would answer as a page, answered as GraphQL answers: one message, and nothing of ours in it. */
export const refusal: ErrorRequestHandler = (error: { status?: unknown }, request, response, _next) => {
  const status = typeof error.status === "number" && error.status in messages ? error.status : 500;
  if (status === 500) request.log.error({ err: error }, "request failed");
  const message = messages[status] ?? "Internal server error";
  const code = status === 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST";
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};
