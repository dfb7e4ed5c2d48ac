import { related } from "../entity/related.js";

export const series = related("meeting/series");
export const previous = related("meeting/previous");
export const next = related("meeting/next");
export const produced = related("meeting/produced");
