import { related } from "../entity/related.js";

export const within = related("place/within");
export const contains = related("place/contains");
