/** The first and the last day that a date can mean, as numbers such as 20251016; infinite where that end is open. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const asNumber = (day: string): number => Number(day.replaceAll("-", ""));

const lastDayOf = (date: string): string => {
  const [year = "", month = "12", day] = date.split("-");
  return `${year}-${month}-${day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
};

/** Reads a year, a month, a day, or an interval of them that can be open. */
export const daysOf = (text: string): Days => {
  const [from = "", to = from] = text.split("/");
  return {
    first: from === ".." ? Number.NEGATIVE_INFINITY : asNumber(`${from}${"-01-01".slice(from.length - 4)}`),
    last: to === ".." ? Number.POSITIVE_INFINITY : asNumber(lastDayOf(to)),
  };
};

/** A day as it is answered; null for an open end. */
export const dayText = (day: number): string | null =>
  Number.isFinite(day) ? String(day).replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3") : null;
