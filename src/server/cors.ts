import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";

const allowed = "Content-Type, Authorization, Apollo-Require-Preflight";
const told = "Retry-After, X-Request-Id";
const tenMinutes = "600";

/** Tells a browser by headers whether the page that asks may have the answer. */
export type AllowOrigin = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Lets the pages of these origins ask from a browser; "*" is any. Of others the browser keeps the answer to itself. */
export const allowOrigins = (origins: readonly string[]): AllowOrigin => {
  const any = origins.includes("*");
  const known = new Set(origins.map((origin) => origin.toLowerCase()));
  return ({ headers: { origin } }, response) => {
    if (!any) response.appendHeader("Vary", "Origin");
    if (origin === undefined || !(any || known.has(origin.toLowerCase()))) return false;
    response.setHeader("Access-Control-Allow-Origin", any ? "*" : origin);
    response.setHeader("Access-Control-Expose-Headers", told);
    return true;
  };
};

/** Answers what a browser asks before it asks for a page of an origin, and tells it of each answer whether the page may have it. */
export const cors =
  (allowOrigin: AllowOrigin): RequestHandler =>
  (request, response, next) => {
    const isPreflight = request.method === "OPTIONS" && request.headers["access-control-request-method"];
    if (!allowOrigin(request, response) || !isPreflight) return next();
    response.set("Access-Control-Allow-Methods", "GET, POST");
    response.set("Access-Control-Allow-Headers", allowed);
    response.set("Access-Control-Max-Age", tenMinutes);
    response.status(204).end();
  };
