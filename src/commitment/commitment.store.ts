import { related } from "../entity/related.js";

export const madeAt = related("commitment/made-at");
export const fulfilledBy = related("commitment/fulfilled-by");
