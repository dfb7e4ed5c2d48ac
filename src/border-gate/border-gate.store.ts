import { related } from "../entity/related.js";

export const sides = related("border-gate/sides");
export const country = related("border-gate/country");
export const province = related("border-gate/province");
export const pair = related("border-gate/pair");
