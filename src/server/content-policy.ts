import type { RequestHandler } from "express";
import helmet from "helmet";

type Directives = Record<string, readonly string[]>;

const nobody = ["'none'"];

/** Nothing is loaded from elsewhere, nothing runs that is not a file of ours, and no other site shows the page. */
const closed: Directives = {
  defaultSrc: ["'self'"],
  baseUri: nobody,
  formAction: ["'self'"],
  frameAncestors: nobody,
  imgSrc: ["'self'", "data:", "blob:"],
  objectSrc: nobody,
};

/** What GraphiQL's editor needs besides: it writes its own styles, with a font in them. Scripts stay files of ours. */
const forEditor: Directives = {
  ...closed,
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", "data:"],
  imgSrc: ["'self'", "data:"],
  workerSrc: ["'self'", "blob:"],
};

/** X-Frame-Options knows no list of origins, so it is left out where some may show the page. */
const policy = (directives: Directives): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    xFrameOptions: directives.frameAncestors === nobody && { action: "deny" },
  });

/** The policy of each address: what is made to be embedded may be shown by these origins, all else by nobody. */
export const contentPolicy = (origins: readonly string[]): RequestHandler => {
  const page = policy(closed);
  const editor = policy(forEditor);
  const embedded = origins.length === 0 ? page : policy({ ...closed, frameAncestors: origins });
  return (request, response, next) => {
    const [, first] = request.path.toLowerCase().split("/");
    const chosen = first === "embed" ? embedded : first === "graphiql" ? editor : page;
    chosen(request, response, next);
  };
};
