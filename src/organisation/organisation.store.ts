import { related } from "../entity/related.js";

export const country = related("organisation/country");
export const seat = related("organisation/seat");
export const parent = related("organisation/parent");
export const subordinates = related("organisation/subordinates");
export const covers = related("organisation/covers");
export const predecessors = related("organisation/predecessors");
export const successors = related("organisation/successors");
