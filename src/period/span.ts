/** A date as the graph keeps it: its text, its first and its last day; a day is empty where that end is open. */
type Dates = readonly string[];

const startOf = (text: string): string => text.split("/")[0] ?? text;
const endOf = (text: string): string => text.split("/").at(-1) ?? text;

const byStart = ([, a = ""]: Dates, [, b = ""]: Dates): number => (a < b ? -1 : a > b ? 1 : 0);

/** An open end is behind every day. */
const byEnd = ([, , a = ""]: Dates, [, , b = ""]: Dates): number => {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  return a < b ? -1 : 1;
};

/**
 * From the beginning of the earliest date to the end of the latest, as exact as those two are and no more:
 * two acts of 2024 span `2024`. Null where there is no date, or neither end is known.
 */
export const spanOf = (dates: readonly Dates[]): Dates | null => {
  const first = [...dates].sort(byStart)[0];
  const last = [...dates].sort(byEnd).at(-1);
  if (first === undefined || last === undefined) return null;
  const [start, end] = [startOf(first[0] ?? ""), endOf(last[0] ?? "")];
  if (start === ".." && end === "..") return null;
  return [start === end ? start : `${start}/${end}`, first[1] ?? "", last[2] ?? ""];
};
