import type { RequestHandler } from "express";

const allowed = "Content-Type, Authorization, Apollo-Require-Preflight";
const told = "Retry-After, X-Request-Id";
const tenMinutes = "600";

/** Lets the pages of these origins ask from a browser; "*" is any. Of others the browser keeps the answer to itself. */
export const cors = (origins: readonly string[]): RequestHandler => {
  const any = origins.includes("*");
  const known = new Set(origins.map((origin) => origin.toLowerCase()));
  return (request, response, next) => {
    const { origin } = request.headers;
    if (!any) response.vary("Origin");
    if (origin === undefined || !(any || known.has(origin.toLowerCase()))) return next();
    response.set("Access-Control-Allow-Origin", any ? "*" : origin);
    response.set("Access-Control-Expose-Headers", told);
    if (request.method !== "OPTIONS" || !request.headers["access-control-request-method"]) return next();
    response.set("Access-Control-Allow-Methods", "GET, POST");
    response.set("Access-Control-Allow-Headers", allowed);
    response.set("Access-Control-Max-Age", tenMinutes);
    response.status(204).end();
  };
};
