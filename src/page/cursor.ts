import { CursorInvalid } from "../errors.js";

/** What a list is ordered by, for one row: a cursor holds it, and the next page starts behind it. */
export type Key = readonly (string | number)[];

/** A cursor for a row of the list with this name. Callers may rely on nothing in it. */
export const cursorOf = (list: string, key: Key): string =>
  Buffer.from(JSON.stringify([list, ...key]), "utf8").toString("base64url");

/** The key in a cursor that `cursorOf` made for the same list, with cells of the same types as the sample. */
export const keyIn = <Sample extends Key>(list: string, cursor: string, sample: Sample): Sample => {
  const [name, ...key] = decoded(cursor);
  const fits =
    key.length === sample.length && key.every((cell, index) => typeof cell === typeof sample[index]);
  if (name !== list || !fits) throw new CursorInvalid();
  return key as unknown as Sample;
};

const decoded = (cursor: string): unknown[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
};
