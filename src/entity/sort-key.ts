import { fold } from "../search/folding.js";

/** What lists by name are ordered by: the database would put Đ after Z. */
export const sortKeyOf = (name: string): string => `${fold(name)} ${name}`;
