import type { HelmetOptions } from "helmet";

/** Nothing is loaded from elsewhere, nothing runs that is not a file of ours, and no other site shows the page. */
export const contentPolicy: HelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      imgSrc: ["'self'", "data:", "blob:"],
      objectSrc: ["'none'"],
    },
  },
};
