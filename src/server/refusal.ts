import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import { GraphQLError } from "graphql";
import type { Limits } from "../limits.js";
import { noteOutcome } from "./measure.js";

const messagesFor = ({ bodyBytes }: Limits): Record<number, string> => ({
  400: 'The body takes JSON such as {"query": "{ coverage { documents } }"}; this one cannot be read',
  413: `The body takes at most ${bodyBytes} bytes, unpacked (MAX_BODY_BYTES); this one is larger. Ask in several requests`,
  415: "The body takes UTF-8; this one has another charset or encoding",
});

/** Answers as GraphQL answers, with one error. */
export const refuse = (response: Response, status: number, message: string, code: unknown): void => {
  noteOutcome(response, String(code));
  response
    .status(status)
    .type("json")
    .json({ errors: [{ message, extensions: { code } }] });
};

/** What Express would answer as a page, answered as GraphQL answers: one message, and nothing of ours in it. */
export const refusal = (limits: Limits): ErrorRequestHandler => {
  const messages = messagesFor(limits);
  return (error: { status?: unknown }, request, response, _next) => {
    if (error instanceof GraphQLError) return refuse(response, 400, error.message, error.extensions.code);
    const { status } = error;
    if (typeof status === "number" && status >= 400 && status < 500)
      return refuse(response, status, messages[status] ?? STATUS_CODES[status] ?? "Refused", "BAD_REQUEST");
    request.log.error({ err: error }, "request failed");
    refuse(response, 500, "Internal server error", "INTERNAL_SERVER_ERROR");
  };
};

/** An address that there is not. */
export const unknownAddress: RequestHandler = (_request, response) => {
  refuse(response, 404, "There is nothing at this address; GET / lists those that there are", "NOT_FOUND");
};

/** A charset that a body may not have: the parser itself takes any UTF. */
export const onlyUtf8 = (_request: unknown, _response: unknown, _body: Buffer, charset: string): void => {
  if (charset !== "utf-8") throw Object.assign(new Error(`the charset is ${charset}`), { status: 415 });
};
