import { related } from "../entity/related.js";

export const broader = related("topic/broader");
export const narrower = related("topic/narrower");
