import { number, row } from "../graph/row.js";

/** The length of a whole list, as the statement that counts it returns it. */
export interface Total {
  readonly total: number;
}

export const total = row<Total>({ total: number });
