import { fold } from "../search/folding.js";

/**
 * What lists by name are ordered by: the database would put Đ after Z. The name itself follows behind a tab,
 * which comes before the space of a longer name that begins alike.
 */
export const sortKeyOf = (name: string): string => `${fold(name)}\t${name}`;
